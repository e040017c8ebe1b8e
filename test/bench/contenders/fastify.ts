import type { Server } from "node:http";
import Fastify from "fastify";
import { invalid, session } from "../cases.js";
import {
  goodsQuerySchema,
  goodsSchema,
  itemSchema,
  loginSchema,
  pageSchema,
  pathSchema,
  querySchema,
  sessionSchema,
  shopSchema,
} from "./schemas.js";

type Query = Record<"sizes" | "colors" | "tags" | "price", unknown>;

/** Arrays with commas and bars, and an object with brackets, out of what fast-querystring makes. */
function readStyles(query: Query & Record<string, unknown>): void {
  if (typeof query.colors === "string") query.colors = query.colors.split(",");
  if (typeof query.tags === "string") query.tags = query.tags.split("|");
  const { "price[from]": from, "price[to]": to } = query;
  if (from !== undefined || to !== undefined) query.price = { from, to };
}

/** Fastify with schemas in and out: its own validation, coercion and serializers. */
export async function startFastify(): Promise<Server> {
  const app = Fastify({ bodyLimit: 16_384 });
  app.setErrorHandler((error: { validation?: unknown }, _request, reply) =>
    error.validation ? reply.code(400).send(invalid) : reply.code(500).send({ error: "internal error" }),
  );
  app.post("/api/login", { schema: { body: loginSchema, response: { 200: sessionSchema } } }, async () => session);
  app.get<{ Params: { id: number }; Querystring: { limit: number; full: boolean } }>(
    "/api/items/:id",
    { schema: { params: pathSchema, querystring: querySchema, response: { 200: itemSchema } } },
    async ({ params: { id }, query: { limit, full } }) => ({ id, limit, full, name: `item ${id}` }),
  );
  app.get<{ Params: { shop: number }; Querystring: Query; Headers: { "x-page": number } }>(
    "/api/shops/:shop/goods",
    {
      schema: {
        params: shopSchema,
        querystring: goodsQuerySchema,
        headers: pageSchema,
        response: { 200: goodsSchema },
      },
      // What Fastify has no styles for.
      preValidation: ({ query }, _reply, done) => {
        readStyles(query);
        done();
      },
    },
    async ({ params: { shop }, query: { sizes, colors, tags, price }, headers: { "x-page": page } }) => ({
      shop,
      sizes,
      colors,
      tags,
      price,
      page,
    }),
  );
  await app.ready();
  return app.server;
}
