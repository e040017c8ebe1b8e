import assert from "node:assert/strict";
import { test } from "node:test";
import { emitClient } from "../../codegen/emit/emit-client.js";
import { emitServer } from "../../codegen/emit/emit-server.js";
import { modelFromText } from "./model-from-text.js";

const source = `openapi: 3.1.0
info: { title: t, version: '1' }
servers: [{ url: /t }]
paths:
  /pets/{id}:
    parameters: [{ $ref: '#/components/parameters/pet-id' }]
    get: { operationId: get, responses: { default: { description: d } } }
    put:
      operationId: put
      parameters: [{ name: id, in: query, schema: { type: integer } }]
      responses: { default: { description: d } }
components:
  parameters:
    pet-id: { name: id, in: path, required: true, schema: { type: integer } }
`;

test("a parameter of the components is printed once, and its operations refer to it", async () => {
  const model = await modelFromText(source);
  const server = emitServer(model);
  assert.match(server, /^import type \{ Api, ParameterTable \} from/m);
  assert.match(server, /^const petIdParameter: ParameterTable = \{\n {2}in: "path",$/m);
  assert.match(server, /^ {6}parameters: \[petIdParameter\],$/m);
  assert.match(server, /^ {6}parameters: \[\n? *petIdParameter,\n? *\{\n? *in: "query",/m);
  const client = emitClient(model);
  assert.match(client, /type ClientParameter,/);
  assert.equal(client.match(/in: "path"/g)?.length, 1);
  assert.match(client, /^ {6}parameters: \[petIdParameter\],$/m);
});

test("its name gives way to that of a schema", async () => {
  const schemas = "  schemas: { petIdParameter: { type: string } }\n";
  const server = emitServer(await modelFromText(source + schemas));
  assert.match(server, /^const petIdParameter2: ParameterTable/m);
  assert.match(server, /^ {6}parameters: \[petIdParameter2\],$/m);
});
