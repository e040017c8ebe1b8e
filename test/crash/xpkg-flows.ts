import assert from "node:assert/strict";
import { newAuthor } from "../../runtime/auth/accounts/new-author.js";
import type { CrashWorld, Sent } from "./crash-world.js";
import { assertOnce, type Flow, type Outcome } from "./flow.js";

const password = "secret_password!";

/** The login, which spends a captcha token, and making an author. */
export const xpkgFlows: readonly Flow[] = [
  {
    name: "X-Pkg login",
    async prepare(world) {
      const { email, name } = newNames(world);
      await newAuthor({ email, name, password }, world.tools);
      const request = login(world, email);
      const check = async (first: Outcome) => {
        const again = await world.reply(fromElsewhere(world, request));
        assertOnce(first, again, { operation: "once.use", good: 200, spent: 418 });
        assert.equal((await world.reply(fromElsewhere(world, request))).status, 418);
        assert.equal((await world.reply(login(world, email))).status, 200);
      };
      return { request, expected: 200, check };
    },
  },
  {
    name: "X-Pkg create",
    async prepare(world) {
      const names = newNames(world);
      const body = () => ({ ...names, password, validation: newCaptcha(world) });
      const create = () => ({ path: "/xpkg/auth/create", ip: world.freshIp(), body: body() });
      const request = create();
      const check = async (first: Outcome) => {
        assertOnce(first, await world.reply(create()), { operation: "accounts.create", good: 200, spent: 403 });
        assert.equal((await world.reply(create())).status, 403);
        assert.equal((await world.reply(login(world, names.email))).status, 200);
      };
      return { request, expected: 200, check };
    },
  },
];

function newNames(world: CrashWorld) {
  const n = world.fresh();
  return { email: `author${n}@example.com`, name: `Author Number ${n}` };
}

function newCaptcha(world: CrashWorld): string {
  return `captcha-${world.fresh()}`;
}

function login(world: CrashWorld, email: string): Sent {
  const body = { email, password, validation: newCaptcha(world) };
  return { path: "/xpkg/auth/login", ip: world.freshIp(), body };
}

/** The same from another address: what is told here is not what limits do. */
function fromElsewhere(world: CrashWorld, sent: Sent): Sent {
  return { ...sent, ip: world.freshIp() };
}
