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
export const shopSchema = {
  type: "object",
  required: ["shop"],
  properties: { shop: { type: "integer", minimum: 1 } },
} as const;
const price = { type: "object", properties: { from: { type: "number" }, to: { type: "number" } } } as const;
export const goodsQuerySchema = {
  type: "object",
  properties: {
    sizes: { type: "array", maxItems: 10, items: { type: "integer" } },
    colors: { type: "array", maxItems: 10, items: { type: "string" } },
    tags: { type: "array", maxItems: 10, items: { type: "string" } },
    price,
  },
} as const;
export const pageSchema = { type: "object", properties: { "x-page": { type: "integer", minimum: 1 } } } as const;
export const goodsSchema = {
  type: "object",
  required: ["shop"],
  additionalProperties: false,
  properties: {
    shop: { type: "integer" },
    ...goodsQuerySchema.properties,
    price: { ...price, additionalProperties: false },
    page: { type: "integer" },
  },
} as const;
export const ordersSchema = {
  type: "object",
  required: ["orders"],
  properties: {
    orders: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "buyer", "price", "paid", "tags"],
        properties: {
          id: { type: "integer", minimum: 0 },
          buyer: { type: "string", minLength: 1, maxLength: 64 },
          price: { type: "number", minimum: 0 },
          paid: { type: "boolean" },
          tags: { type: "array", maxItems: 10, items: { type: "string", maxLength: 20 } },
          note: { type: "string", maxLength: 200 },
        },
      },
    },
  },
} as const;
