import type { Server } from "node:http";

/** Every contender by the name in the table, loaded only in the process that runs it. */
export const contenders: Readonly<Record<string, () => Promise<Server>>> = {
  "node:http, bare": async () => (await import("./node-http.js")).startNodeHttp(),
  "Koa by hand + ajv": async () => (await import("./koa-by-hand.js")).startKoa(),
  "Koa + @koa/router + ajv": async () => (await import("./koa-by-hand.js")).startKoaRouter(),
  "Fastify with schemas": async () => (await import("./fastify.js")).startFastify(),
  specgate: async () => (await import("./specgate.js")).startSpecgate(),
};
