/** The schemas of specs/bench.yaml, for contenders that are given them by hand. */
export const loginSchema = {
  type: "object",
  required: ["email", "password", "validation"],
  properties: {
    email: { type: "string", minLength: 5, maxLength: 64 },
    password: { type: "string", minLength: 8, maxLength: 64 },
    validation: { type: "string", minLength: 1, maxLength: 2048 },
  },
} as const;
export const sessionSchema = {
  type: "object",
  required: ["token", "expiresAt"],
  additionalProperties: false,
  properties: { token: { type: "string" }, expiresAt: { type: "integer" } },
} as const;
export const querySchema = {
  type: "object",
  properties: { limit: { type: "integer", minimum: 1, maximum: 100 }, full: { type: "boolean" } },
} as const;
export const pathSchema = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer", minimum: 1 } },
} as const;
export const itemSchema = {
  type: "object",
  required: ["id", "limit", "full", "name"],
  additionalProperties: false,
  properties: {
    id: { type: "integer" },
    limit: { type: "integer" },
    full: { type: "boolean" },
    name: { type: "string" },
  },
} as const;
