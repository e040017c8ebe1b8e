import type { Person } from "./accounts.js";
import { type Answer, type At, postJson } from "./send-request.js";

/** A login at X-Pkg; `validation` is the captcha's token. */
export function loginToXpkg(at: At, author: Pick<Person, "email" | "password">, validation: string): Promise<Answer> {
  const { email, password } = author;
  return postJson(at.url("/xpkg/auth/login"), { email, password, validation });
}
