import assert from "node:assert/strict";
import { test } from "node:test";
import { emitServer } from "../../codegen/emit/emit-server.js";
import type { HeaderModel } from "../../codegen/model/api-model.js";
import { blockOf } from "./block-of.js";
import { smallModel, smallOperation, smallReply } from "./small-model.js";

const place = { file: "specs/pets.yaml", line: 40, column: 3 };
const retryAfter: HeaderModel = {
  name: "retry-after",
  description: undefined,
  required: true,
  type: "integer",
  explode: false,
  from: "handler",
  typeText: "number",
  validator: "retryAfter",
};
const json = { mediaType: "application/json", as: "json", typeText: "Pet", validator: "pet" } as const;
const text = { mediaType: "text/plain", as: "text", typeText: '"busy"', validator: "busy" } as const;

test("an API without operations is printed whole", () => {
  assert.equal(
    emitServer(smallModel()),
    `// Generated from specs/pets.yaml by \`specgate generate\`. Do not edit: change the spec and generate again.
import type { Api } from "specgate/wire";

/** Pets */
export interface PetsOperations {
}

/** What each hook of \`secure\` is given. */
export interface PetsCredentials {
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface PetsRefusals {
}

/** The error codes that findings carry. */
export type PetsCodes = never;

/** What \`secure\` takes to serve this API. */
export const pets: Api<PetsOperations, PetsCredentials, PetsRefusals, PetsCodes> = {
  name: "pets",
  mount: "/pets",
  limits: [],
  operations: {
  },
  refusals: {
  },
};
`,
  );
});

const printedOperations = [
  "export interface PetsOperations {",
  "  /**",
  "   * `GET /pets` List the pets.",
  "   *",
  "   * In two",
  "   * lines.",
  "   * @deprecated",
  "   * @see specs/pets.yaml:7",
  "   */",
  "  listPets: {",
  "    input: {",
  "      /** The pet. */",
  "      body: Pet;",
  "    };",
  "    replies: {",
  "      /** Both. */",
  "      200: {",
  "        bodies: {",
  '          "application/json": Pet;',
  '          "text/plain": "busy";',
  "        };",
  "        headers: {",
  '          "retry-after": number;',
  "        };",
  "      };",
  "      /** Wrong. */",
  '      "4XX": {',
  '        body: "busy";',
  "      };",
  "      /** Nothing to say. */",
  "      default: {};",
  "    };",
  '    security: "apikey+login" | "";',
  "  };",
  "}",
];

test("an operation's types hold its input, its replies and its alternatives of security", () => {
  const apiKey = { name: "apikey", kind: "apiKey", in: "header", key: "apikey" } as const;
  const basic = { name: "login", kind: "http", scheme: "basic" } as const;
  const security = [
    { name: "apikey+login", schemes: [apiKey, basic], scopes: [] },
    { name: "", schemes: [], scopes: [] },
  ];
  const source = emitServer(
    smallModel({
      credentials: security,
      operations: [
        smallOperation({
          deprecated: true,
          description: "In two\nlines.",
          body: { required: true, description: "The pet.", limitBytes: 10, content: [json] },
          replies: [
            smallReply({ status: "200", description: "Both.", content: [json, text], headers: [retryAfter] }),
            smallReply({ status: "4XX", description: "Wrong.", content: [text] }),
            smallReply({ status: "default" }),
          ],
          security,
        }),
      ],
    }),
  );
  assert.deepEqual(blockOf(source, "export interface PetsOperations"), printedOperations);
  assert.deepEqual(blockOf(source, "export interface PetsCredentials"), [
    "export interface PetsCredentials {",
    '  "apikey+login": { apikey: string; login: { username: string; password: string } };',
    "}",
  ]);
});

const parameter = {
  component: undefined,
  in: "query",
  description: undefined,
  required: false,
  type: "integer",
  style: "form",
  explode: true,
  default: undefined,
  typeText: "number",
  validator: "count",
  place,
} as const;

test("a handler finds defaults filled in, and what is not required may be missing", () => {
  const source = emitServer(
    smallModel({
      operations: [
        smallOperation({
          body: { required: false, description: undefined, limitBytes: 10, content: [json, text] },
          parameters: [
            { ...parameter, name: "limit", default: 20 },
            { ...parameter, name: "x-page", in: "header" },
            { ...parameter, name: "tag", type: { items: "string" }, typeText: "string[]" },
          ],
        }),
      ],
    }),
  );
  assert.deepEqual(blockOf(source, "input: {"), [
    "input: {",
    "  body?:",
    '    | { mediaType: "application/json"; value: Pet }',
    '    | { mediaType: "text/plain"; value: "busy" };',
    "  query: {",
    "    /** @see specs/pets.yaml:40 */",
    "    limit: number;",
    "    /** @see specs/pets.yaml:40 */",
    "    tag?: string[];",
    "  };",
    "  headers: {",
    "    /** @see specs/pets.yaml:40 */",
    '    "x-page"?: number;',
    "  };",
    "};",
  ]);
  assert.match(
    source,
    /name: "limit",\n *required: false,\n *type: "integer",\n *style: "form",\n *explode: true,\n *default: 20,\n/,
  );
  assert.match(source, /type: \{ items: "string" \}/);
});

test("what is not used is not imported", () => {
  const operations = [
    smallOperation({ replies: [smallReply({ content: [{ ...json, typeText: 'operations["a"]' }] })] }),
  ];
  const imports = emitServer(smallModel({ operations })).split("\n").slice(1, 4);
  assert.deepEqual(imports, [
    'import type { Api } from "specgate/wire";',
    'import type { operations } from "./types.js";',
    "",
  ]);
});

test("error codes become a union", () => {
  assert.match(emitServer(smallModel({ codes: ["bad_len", "bad_email"] })), /PetsCodes = "bad_len" \| "bad_email";/);
});
