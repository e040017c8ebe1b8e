import { createServer, type Server } from "node:http";
import Router from "@koa/router";
import { Ajv2020 } from "ajv/dist/2020.js";
import Koa, { type Context } from "koa";
import { invalid, session } from "../cases.js";
import { readText } from "./read-text.js";
import { itemSchema, loginSchema, pathSchema, querySchema, sessionSchema } from "./schemas.js";

const ajv = new Ajv2020({ coerceTypes: true });
const validators = {
  login: new Ajv2020().compile(loginSchema),
  session: new Ajv2020().compile(sessionSchema),
  path: ajv.compile(pathSchema),
  query: ajv.compile(querySchema),
  item: new Ajv2020().compile(itemSchema),
};

async function login(context: Context): Promise<void> {
  const body: unknown = JSON.parse(await readText(context.req));
  if (!validators.login(body)) answer(context, 400, invalid);
  else if (!validators.session(session)) answer(context, 500, { error: "internal error" });
  else answer(context, 200, session);
}

function getItem(context: Context, id: string | undefined): void {
  const path = { id };
  const query = { ...context.query };
  if (!validators.path(path) || !validators.query(query)) {
    answer(context, 400, invalid);
    return;
  }
  // ajv has coerced what it has just accepted.
  const { limit, full } = query as unknown as { limit: number; full: boolean };
  const item = { id: path.id, limit, full, name: `item ${path.id}` };
  if (validators.item(item)) answer(context, 200, item);
  else answer(context, 500, { error: "internal error" });
}

function answer(context: Context, status: number, body: object): void {
  context.status = status;
  context.body = body;
}

/** Koa as one writes it by hand with ajv in and out, dispatching without a router. */
export function startKoa(): Server {
  const app = new Koa();
  app.use(async (context) => {
    if (context.method === "POST" && context.path === "/api/login") return login(context);
    const id = context.method === "GET" ? /^\/api\/items\/([^/]+)$/.exec(context.path)?.[1] : undefined;
    if (id === undefined) return answer(context, 404, { error: "not found" });
    return getItem(context, id);
  });
  return createServer(app.callback());
}

/** The same with @koa/router. */
export function startKoaRouter(): Server {
  const app = new Koa();
  const router = new Router({ prefix: "/api" });
  router.post("/login", login);
  router.get("/items/:id", (context) => getItem(context, context.params.id));
  app.use(router.routes()).use(router.allowedMethods());
  return createServer(app.callback());
}
