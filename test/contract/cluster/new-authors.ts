import assert from "node:assert/strict";
import { type At, postJson } from "../outside/send-request.js";

/** Makes X-Pkg authors one after another, and remembers those that a server said it had made. */
export class NewAuthors {
  readonly #server: At;
  readonly #made: string[] = [];
  #isOver = false;
  readonly #work: Promise<void>;

  constructor(server: At) {
    this.#server = server;
    this.#work = this.#make();
  }

  /** Lets the one under way end; how many were made. */
  async stop(): Promise<number> {
    this.#isOver = true;
    await this.#work;
    return this.#made.length;
  }

  /** Whether the last of them, whose making a server may not have outlived, can log in at a server. */
  async assertKept(server: At): Promise<void> {
    for (const email of this.#made.slice(-5)) {
      const login = { email, password, validation: `login ${email}` };
      const { status } = await postJson(server.url("/xpkg/auth/login"), login, from(email));
      assert.equal(status, 200, "an account was lost");
    }
  }

  async #make(): Promise<void> {
    for (let n = 0; !this.#isOver; n += 1) {
      const email = `author${n}@example.com`;
      const author = { email, name: `Author ${n}`, password, validation: `create ${email}` };
      const made = await postJson(this.#server.url("/xpkg/auth/create"), author, from(email)).catch(() => undefined);
      if (made?.status === 200) this.#made.push(email);
    }
  }
}

const password = "another_password!";

/** Each comes from an address of its own, as limits count. */
function from(email: string): Record<string, string> {
  return { "x-forwarded-for": `10.4.0.${Number(/\d+/.exec(email)?.[0]) % 256}` };
}
