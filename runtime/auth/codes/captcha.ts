import type { Once } from "../../store/store.js";
import { onceKey } from "../secrets/once-key.js";

/** Why a captcha token was not taken for a human's; for the log alone. */
export type BotCause = "refused" | "hostname" | "score" | "spent" | "timeout" | "unreachable" | "unreadable";
/** What a captcha token was taken for. */
export type CaptchaVerdict = { readonly kind: "human" } | { readonly kind: "bot"; readonly cause: BotCause };

/** Tells humans from bots by the token of a captcha. Whatever goes wrong on the way counts as a bot. */
export interface CaptchaVerifier {
  verify(token: string, ip: string): Promise<CaptchaVerdict>;
}

/** Whom to ask about a token, and how. */
export interface SiteverifyOptions {
  /** Where to ask: `https://www.google.com/recaptcha/api/siteverify`, or another server of the same protocol. */
  readonly url: string;
  readonly secret: string;
  /** The site that tokens must have been solved on; undefined: any. */
  readonly hostname?: string | undefined;
  readonly once: Pick<Once, "use">;
  readonly now: () => number;
  /** How long to wait for the whole answer, in milliseconds; default 3000. */
  readonly timeoutMs?: number;
}

const maxAnswerBytes = 16_384;
/** From 0 (a bot) to 1; the threshold that Google advises (https://developers.google.com/recaptcha/docs/v3). */
const leastScore = 0.5;
/** Google forgets a token after two minutes; other servers of the protocol keep theirs longer. */
const rememberMs = 3_600_000;

/**
 * Asks a siteverify server (https://developers.google.com/recaptcha/docs/verify): a form of secret, response and
 * remoteip; no redirects; a bounded answer. A token is good once, whatever that server thinks of a second use.
 */
export class Siteverify implements CaptchaVerifier {
  readonly #options: SiteverifyOptions;

  constructor(options: SiteverifyOptions) {
    this.#options = options;
  }

  async verify(token: string, ip: string): Promise<CaptchaVerdict> {
    const { once, now, hostname } = this.#options;
    const answer = await this.#ask(token, ip);
    if (typeof answer === "string") return { kind: "bot", cause: answer };
    if (answer.success !== true) return { kind: "bot", cause: "refused" };
    if (hostname !== undefined && answer.hostname !== hostname) return { kind: "bot", cause: "hostname" };
    if (!isLikelyHuman(answer)) return { kind: "bot", cause: "score" };
    const first = await once.use(onceKey("captcha", [token], now() + rememberMs), now());
    return first ? { kind: "human" } : { kind: "bot", cause: "spent" };
  }

  async #ask(token: string, ip: string): Promise<SiteverifyAnswer | BotCause> {
    const { url, secret, timeoutMs = 3000 } = this.#options;
    try {
      const response = await fetch(url, {
        method: "POST",
        body: new URLSearchParams({ secret, response: token, remoteip: ip }),
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response.ok) return readAnswer(await readBounded(response));
      await response.body?.cancel();
      return "unreachable";
    } catch (error) {
      return error instanceof Error && error.name === "TimeoutError" ? "timeout" : "unreachable";
    }
  }
}

interface SiteverifyAnswer {
  readonly success?: unknown;
  readonly hostname?: unknown;
  readonly score?: unknown;
}

/** Only version 3 of the protocol gives a score. */
function isLikelyHuman({ score }: SiteverifyAnswer): boolean {
  return score === undefined || (typeof score === "number" && score >= leastScore);
}

function readAnswer(text: string | undefined): SiteverifyAnswer | "unreadable" {
  try {
    const answer: unknown = JSON.parse(text ?? "");
    return typeof answer === "object" && answer !== null ? answer : "unreadable";
  } catch {
    return "unreadable";
  }
}

/** Undefined for an answer that is longer than any of this protocol; the rest of it is not read. */
async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxAnswerBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
