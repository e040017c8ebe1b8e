import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runBeside } from "../../codegen/run-beside.js";
import { modelFromText } from "./model-from-text.js";

const source = `openapi: 3.1.0
info: { title: t, version: '1' }
servers: [{ url: /t }]
paths:
  /pets:
    get:
      operationId: pets
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: integer, default: x } } } }
`;

describe("work beside the rest", () => {
  it("gives the same in a second thread, for a large document, as here", async () => {
    const { specPath, document } = await modelFromText(source);
    const input = { specPath, document };
    assert.equal(await runBeside(1000, "emitTypes", input), await runBeside(1, "emitTypes", input));
    // The model's copy of the document says what the document says.
    const checked = document as never;
    const problems = await runBeside(1000, "checkValues", checked);
    assert.equal(problems[0]?.code, "invalid-value");
    assert.deepEqual(problems, await runBeside(1, "checkValues", checked));
  });

  it("tells of what fails there", async () => {
    const broken = { specPath: "t.yaml", document: { paths: { "/": { get: { parameters: 5 } } } } };
    await assert.rejects(runBeside(1, "emitTypes", broken));
    await assert.rejects(runBeside(1000, "emitTypes", broken));
  });
});
