import assert from "node:assert/strict";
import type { ApiModel } from "../../codegen/model/api-model.js";
import type { Diagnostic } from "../../codegen/read/diagnostic.js";
import { loadText } from "../../codegen/read/load-api.js";

const head = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n";

/** The model of a document that is served; `text` stands after `openapi` and `info`, or starts with its own `openapi`. */
export async function modelFromText(text: string): Promise<ApiModel> {
  const { model, diagnostics } = await loadText("specs/pets.yaml", withHead(text), { strict: false });
  assert.ok(model, JSON.stringify(diagnostics));
  return model;
}

/** What is found in a document, as `severity code: message`. */
export async function findingsOf(text: string, { strict }: { readonly strict: boolean }): Promise<string[]> {
  const { diagnostics } = await loadText("specs/pets.yaml", withHead(text), { strict });
  return diagnostics.map(({ severity, code, message }: Diagnostic) => `${severity} ${code}: ${message}`);
}

/** A document whose one operation takes `Pet` and answers with it. */
export function petsWithSchemas(schemas: string): string {
  return `
paths:
  /pets:
    post:
      operationId: sendPet
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pet' }
      responses:
        200:
          description: The pet.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
${schemas.replace(/^(?=.)/gm, "    ")}`;
}

function withHead(text: string): string {
  return text.startsWith("openapi:") ? text : head + text;
}
