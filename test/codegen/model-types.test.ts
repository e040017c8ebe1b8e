import assert from "node:assert/strict";
import { test } from "node:test";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { ApiModel } from "../../codegen/model/api-model.js";
import { loadApi, loadText } from "../../codegen/read/load-api.js";

/** Every way in which a body, a parameter or a header can be declared. */
const everyWay = `openapi: 3.1.0
info: { title: A, version: '1' }
paths:
  /inline:
    post:
      operationId: in-line
      parameters:
        - { name: many, in: query, schema: { type: array, items: { type: integer, enum: [1, 2] } } }
        - { name: flag, in: query, schema: { type: boolean } }
        - { name: kind, in: header, schema: { $ref: '#/components/schemas/Kind' } }
      requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } }, text/plain: { schema: { type: string } } } }
      responses:
        200: { description: A., content: { application/json: { schema: { type: number } }, text/csv: {} } }
        4XX: { description: B., content: { application/json: { schema: { $ref: '#/components/schemas/Kind' } } } }
        default: { description: C., content: { application/json: {} } }
  /named:
    post:
      operationId: named
      requestBody: { $ref: '#/components/requestBodies/Body' }
      responses:
        200: { $ref: '#/components/responses/First' }
        201: { $ref: '#/components/responses/Second' }
    put:
      operationId: required
      requestBody: { required: true, content: { application/json: { schema: { type: boolean } } } }
      responses:
        200: { description: D., content: { application/json: { schema: { $ref: '#/components/schemas/a.b' } } } }
components:
  requestBodies: { Body: { content: { application/json: { schema: { type: integer } } } } }
  responses:
    First: { $ref: '#/components/responses/Second' }
    Second: { description: E., content: { application/json: { schema: { type: 'null' } } } }
  schemas: { Kind: { type: string, enum: [a, b] }, a.b: { type: string, const: x } }
`;

test("every type of a body, parameter or header is what openapi-typescript declares", async () => {
  const { model, diagnostics } = await loadText("specs/every-way.yaml", everyWay, { strict: false });
  assert.ok(model, JSON.stringify(diagnostics));
  const expected = [
    ...["(1 | 2)[]", "boolean", '"a" | "b"', "string[]", "string"],
    ...["number", "string", '"a" | "b"', "unknown"],
    ...["number", "null", "null"],
    ...["boolean", '"x"'],
  ];
  const texts = typeTexts(model);
  assert.equal(texts.length, expected.length);
  const equalities = texts.map((text, index) => `export const same${index}: Same<${text}, ${expected[index]}> = true;`);
  assert.deepEqual(await compileErrors(model, equalities), []);
});

test("the types of the specs of this repository resolve", async () => {
  const { model } = await loadApi("specs/plyr.yaml", { strict: true });
  assert.ok(model);
  const uses = typeTexts(model).map(
    (text, index) => `export const known${index}: unknown extends ${text} ? 0 : 1 = 1;`,
  );
  assert.deepEqual(await compileErrors(model, uses), []);
});

function typeTexts({ operations }: ApiModel): string[] {
  return operations.flatMap(({ parameters, body, replies }) => [
    ...parameters.map(({ typeText }) => typeText),
    ...(body?.content ?? []).map(({ typeText }) => typeText),
    ...replies.flatMap(({ content, headers }) => [...content, ...headers].map(({ typeText }) => typeText)),
  ]);
}

/** What the compiler says of statements beside the types of a model. */
async function compileErrors(model: ApiModel, statements: readonly string[]): Promise<string[]> {
  // openapi-typescript checks by itself that this is a document.
  const types = astToString(await openapiTS(JSON.stringify(model.document), { defaultNonNullable: false }));
  const aliases = model.schemas.map(({ name }) => `export type ${name} = components["schemas"]["${name}"];`);
  const same = "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";
  const file = ts.createSourceFile(
    "/types.ts",
    [types, ...aliases, same, ...statements].join("\n"),
    ts.ScriptTarget.ES2022,
  );
  const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], lib: ["lib.es5.d.ts"] };
  const host = ts.createCompilerHost(options);
  const readLibrary = host.getSourceFile;
  host.getSourceFile = (name, target) => (name === "/types.ts" ? file : readLibrary(name, target));
  const program = ts.createProgram(["/types.ts"], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
