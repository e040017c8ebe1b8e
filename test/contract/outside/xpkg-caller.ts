import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "./accounts.js";
import { type Answer, type At, postJson } from "./send-request.js";

/**
 * A login at X-Pkg; `validation` is the captcha's token. A caller has five requests in three seconds, whether the server
 * was restarted or not: one that is refused for that is sent again when its time has come.
 */
export async function loginToXpkg(
  at: At,
  author: Pick<Person, "email" | "password">,
  validation: string,
): Promise<Answer> {
  const { email, password } = author;
  const send = () => postJson(at.url("/xpkg/auth/login"), { email, password, validation });
  const answer = await send();
  if (answer.status !== 429) return answer;
  await sleep(Number(answer.headers.get("retry-after")) * 1000);
  return send();
}
