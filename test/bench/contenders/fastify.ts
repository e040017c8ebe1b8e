import type { Server } from "node:http";
import Fastify from "fastify";
import { invalid, session } from "../cases.js";
import { itemSchema, loginSchema, pathSchema, querySchema, sessionSchema } from "./schemas.js";

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
  await app.ready();
  return app.server;
}
