import assert from "node:assert/strict";
import { test } from "node:test";
import { emitClient } from "../../codegen/emit/emit-client.js";
import { smallModel, smallOperation, smallReply } from "./small-model.js";

const place = { file: "specs/pets.yaml", line: 40, column: 3 };
const content = [{ mediaType: "application/json", as: "json", typeText: "Pet", validator: "pet" }] as const;

const source = emitClient(
  smallModel({
    schemas: [{ name: "Pet", description: "A pet.", place }],
    operations: [
      smallOperation({
        id: "getPet",
        path: "/pets/{petId}",
        parameters: [
          {
            component: undefined,
            in: "path",
            name: "petId",
            description: "Its number.",
            required: true,
            type: "integer",
            style: "simple",
            explode: false,
            default: undefined,
            typeText: "number",
            validator: "petId",
            place,
          },
          {
            component: undefined,
            in: "query",
            name: "fields",
            description: undefined,
            required: false,
            type: { items: "string" },
            style: "form",
            explode: true,
            default: [],
            typeText: "string[]",
            validator: "fields",
            place,
          },
        ],
        replies: [
          smallReply({ status: "200", description: "The pet.", content }),
          smallReply({
            status: "429",
            component: "Limited",
            description: "Too many.",
            headers: [
              {
                name: "retry-after",
                description: undefined,
                required: false,
                type: "integer",
                explode: false,
                from: "runtime",
                typeText: "number",
                validator: "retryAfter",
              },
            ],
            place,
          }),
        ],
      }),
    ],
  }),
);

const printed = `// Generated from specs/pets.yaml by \`specgate generate\`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/** A pet. @see specs/pets.yaml:40 */
export type Pet = components["schemas"]["Pet"];

/** 429: Too many. @see specs/pets.yaml:40 */
export interface LimitedReply {
  headers: {
    "retry-after"?: number;
  };
}

/** Pets */
export interface PetsCalls {
  /** \`GET /pets/{petId}\` List the pets. @see specs/pets.yaml:7 */
  getPet: {
    input: {
      path: {
        /** Its number. @see specs/pets.yaml:40 */
        petId: number;
      };
      query?: {
        /** @see specs/pets.yaml:40 */
        fields?: string[];
      };
    };
    replies: {
      /** The pet. */
      200: {
        body: Pet;
      };
      429: LimitedReply;
    };
  };
}

const limitedReply: ClientReply = { headers: { "retry-after": { type: "integer" } } };

const table: ClientTable = {
  name: "pets",
  operations: {
    getPet: {
      method: "GET",
      path: "/pets/{petId}",
      parameters: [
        { in: "path", name: "petId", type: "integer", style: "simple", explode: false },
        { in: "query", name: "fields", type: { items: "string" }, style: "form", explode: true },
      ],
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        429: limitedReply,
      },
    },
  },
};

/** A client of Pets. */
export function createPetsClient(options: ClientOptions): Client<PetsCalls> {
  return createClient<PetsCalls>(table, options);
}
`;

test("a client is types, a table and one function", () => {
  assert.equal(source, printed);
});

test("at run time a client loads specgate/client and nothing else", () => {
  const loads = [...source.matchAll(/^import (?!type )[^;]* from "([^"]+)";$/gm)].map(([, module]) => module);
  assert.deepEqual(loads, ["specgate/client"]);
});
