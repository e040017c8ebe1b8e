const seconds = { type: "integer", minimum: 1 };
const headerName = { type: "string", pattern: "^[-!#$%&'*+.^_`|~0-9A-Za-z]+$" };
const byteCount = { type: "integer", minimum: 0 };

const limitHeaders = {
  type: "object",
  properties: {
    limit: headerName,
    remaining: headerName,
    reset: headerName,
    resetFormat: { enum: ["iso", "epoch"] },
    retryAfter: headerName,
    on: { enum: ["all", "limited"] },
  },
  // A moment may be told in two ways: which one is never guessed.
  dependentRequired: { reset: ["resetFormat"] },
  additionalProperties: false,
};

/** The shape of each extension that we define, as JSON Schema. `x-code` is checked with the keywords of schemas. */
export const extensionSchemas = {
  "x-rate-limit": {
    type: "array",
    items: {
      type: "object",
      required: ["name", "points", "window", "by"],
      properties: {
        name: { type: "string", minLength: 1 },
        points: { type: "integer", minimum: 1 },
        window: seconds,
        block: { type: "integer", minimum: 0 },
        by: { type: "string" },
        withoutIp: { enum: ["proxy", "refuse"] },
        headers: limitHeaders,
      },
      additionalProperties: false,
    },
  },
  "x-unmatched": {
    type: "object",
    properties: { 404: { $ref: "#/$defs/reply" }, 405: { $ref: "#/$defs/reply" } },
    additionalProperties: false,
    $defs: {
      reply: {
        type: "object",
        required: ["$ref"],
        properties: { $ref: { type: "string", pattern: "^#/components/responses/[^/]+$" } },
        additionalProperties: false,
      },
    },
  },
  "x-body-limit": byteCount,
  // Other tools have notes of this name too, such as the list of APIs.guru: ours says `by`.
  "x-origin": {
    if: { type: "object", required: ["by"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this table.
    then: {
      type: "object",
      required: ["why"],
      properties: { by: { enum: ["vendor", "specgate"] }, why: { type: "string", minLength: 1 } },
      additionalProperties: false,
    },
  },
} as const;
