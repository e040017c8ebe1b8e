import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { createFlashbackClient } from "../../generated/flashback/client.js";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import { serve } from "./harness.js";

const user = { email: "ada@example.com", name: "Ada Lovelace", orgId: "org-1", password: "Correct-Horse-1" };
const pepper = (id: string) => `${id}:${randomBytes(32).toString("base64")}\n`;

describe("a server with peppers", () => {
  const folder = mkdtempSync(join(tmpdir(), "specgate-peppers-"));
  after(() => rmSync(folder, { recursive: true }));

  it("hashes with the first of them, also what was hashed without one, at the next login", async (t) => {
    const path = join(folder, "peppers");
    writeFileSync(path, pepper("new") + pepper("old"));
    const served = await serve(t, { env: { PASSWORD_PEPPER_FILE: path } });
    assert.deepEqual(
      served.settings.passwordPeppers.map(({ id }) => id),
      ["new", "old"],
    );
    const hasher = new PasswordHasher({ queue: new HashQueue(), randomBytes });
    const { id } = await newFlashbackAccount(user, { ...served.tools, hasher });
    const client = createFlashbackClient({ baseUrl: served.base("flashback"), fetch: served.fetch });
    const { email, password } = user;
    assert.equal((await client.login({ body: { email, password } })).status, 200);

    const keyId = Buffer.from("new").toString("base64");
    const deadline = Date.now() + 10_000;
    let stored = await served.store.accounts.passwordHash(id);
    while (!stored?.includes(`keyid=${keyId}`) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      stored = await served.store.accounts.passwordHash(id);
    }
    assert.match(stored ?? "", new RegExp(`,keyid=${keyId}\\$`));
    assert.equal((await client.login({ body: { email, password } })).status, 200);
  });
});
