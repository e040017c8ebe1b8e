import Router from "@koa/router";
import type { Context, Next } from "koa";
import { answerProblem } from "./answer-problem.js";
import type { ApiName } from "./api-names.js";
import { jwksOf } from "./auth/tokens/jwks.js";
import { jwksMaxAgeSeconds } from "./auth/tokens/key-states.js";
import type { SigningKeys } from "./auth/tokens/signing-keys.js";
import { standingHeaders } from "./http/answer/standing-headers.js";
import type { Route } from "./mount-apis.js";
import { readSpec } from "./read-spec.js";
import type { Store } from "./store/store.js";

/** Where an API is served, and where its spec says that it is. */
export interface ApiPlace {
  readonly name: ApiName;
  /** "" for the root. */
  readonly mount: string;
  readonly specMount: string;
}

/** What the server's own answers are made from. */
export interface OwnRoutesOptions {
  readonly store: Pick<Store, "ping">;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Whether the server will stop taking requests. */
  readonly isStopping: () => boolean;
  readonly keys: SigningKeys;
  readonly apis: readonly ApiPlace[];
}

/** What the server answers besides its APIs. */
export interface OwnRoutes {
  readonly router: Router;
  readonly routes: readonly Route[];
}

/**
 * `/healthz` (alive; never asks the database), `/readyz` (200; 503 by the database and its clock, and while stopping),
 * and for each API under its mount `openapi.yaml` and `.well-known/jwks.json`. APIs that share a mount have these under
 * `<mount>/<api>/`.
 */
export function ownRoutes({ store, now, isStopping, keys, apis }: OwnRoutesOptions): OwnRoutes {
  const router = new Router({ sensitive: true, strict: true });
  router.use(addStandingHeaders);
  addHealth(router, { store, now, isStopping });
  for (const api of apis) addDocuments(router, { api, base: documentBase(api, apis), keys });
  return { router, routes: routesOf(router) };
}

function addStandingHeaders(context: Context, next: Next): Promise<unknown> {
  const headers = standingHeaders();
  for (let at = 0; at + 1 < headers.length; at += 2) context.set(headers[at] ?? "", headers[at + 1] ?? "");
  return next();
}

function addHealth(
  router: Router,
  { store, now, isStopping }: Pick<OwnRoutesOptions, "store" | "now" | "isStopping">,
): void {
  router.get("/healthz", (context) => {
    context.body = { status: "ok" };
  });
  router.get("/readyz", async (context) => {
    const isReachable = await store.ping(now()).then(
      () => true,
      () => false,
    );
    const ready = isReachable && !isStopping();
    context.status = ready ? 200 : 503;
    context.body = { status: ready ? "ready" : "unavailable" };
  });
  router.all(["/healthz", "/readyz"], (context) => {
    answerProblem(context, 405);
    context.set("Allow", "GET, HEAD");
  });
}

function documentBase({ name, mount }: ApiPlace, apis: readonly ApiPlace[]): string {
  return apis.filter((api) => api.mount === mount).length > 1 ? `${mount}/${name}` : mount;
}

function addDocuments(router: Router, at: { api: ApiPlace; base: string; keys: SigningKeys }): void {
  const { api, base, keys } = at;
  const spec = readSpec(api);
  router.get(`${base}/openapi.yaml`, (context) => {
    context.set("Content-Type", "application/yaml");
    context.body = spec;
  });
  router.get(`${base}/.well-known/jwks.json`, async (context) => {
    const document = JSON.stringify(await jwksOf(keys, api.name));
    context.set("Cache-Control", `public, max-age=${jwksMaxAgeSeconds}`);
    context.set("Content-Type", "application/jwk-set+json");
    context.body = document;
  });
}

function routesOf(router: Router): Route[] {
  return router.stack.map(({ path }) => ({ owner: "the server", method: "GET", path: String(path) }));
}
