import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import { installedArgon2id } from "../../../runtime/auth/passwords/argon2id.js";
import { HashQueue } from "../../../runtime/auth/passwords/hash-queue.js";
import { readText } from "../contenders/read-text.js";
import { productionCost } from "./hash-many.js";

/**
 * The control: a login in bare Koa, by the same hash and as many at once, that keeps nothing, limits nothing and
 * validates nothing. Any password is right, and is hashed. The port.
 */
export async function startBareKoa(): Promise<number> {
  const argon2id = await installedArgon2id();
  const [queue, salt, key] = [new HashQueue({ together: 1 }), randomBytes(16), randomBytes(32)];
  const koa = new Koa();
  koa.use(async (context) => {
    const { email, password } = JSON.parse(await readText(context.req));
    const input = { password, salt, cost: productionCost, length: 32, secret: undefined };
    const tag = await queue.run(() => argon2id(input));
    if (!timingSafeEqual(tag, tag)) context.throw(401);
    context.body = { success: true, accessToken: signToken({ sub: email, iat: Math.floor(Date.now() / 1000) }, key) };
  });
  const server = createServer(koa.callback()).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server that listens has an address of this kind.
  return (server.address() as AddressInfo).port;
}

function signToken(claims: object, key: Buffer): string {
  const text = [{ alg: "HS256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...text, createHmac("sha256", key).update(text.join(".")).digest("base64url")].join(".");
}
