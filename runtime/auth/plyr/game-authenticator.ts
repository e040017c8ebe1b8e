import type { Accounts, Once } from "../../store/store.js";
import { onceKey } from "../secrets/once-key.js";
import type { SecretBox } from "../secrets/secret-box.js";
import { hmacPlace } from "../secrets/secret-place.js";
import { hmacVerifies } from "../signatures/hmac-signature.js";

/** What a game's key may do; each role includes those before it. */
export const gameRoles = ["user", "game", "admin"] as const;
export type GameRole = (typeof gameRoles)[number];

/** The game server that signed a request. */
export interface Game {
  readonly gameId: string;
  readonly role: GameRole;
}

/** The three headers of a signed request, its parsed body (undefined without one), and what the call asks for. */
export interface GameRequest {
  readonly apikey: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly body: unknown;
  /** The least role that may call; default `user`. */
  readonly needs?: GameRole;
  /** A call without effect may be repeated: the replay guard lets it pass. */
  readonly readOnly?: boolean;
}

/** Who signed, or the vendor's own text for why not. */
export type GameAuthentication =
  | { readonly kind: "authenticated"; readonly game: Game }
  | {
      readonly kind: "rejected";
      readonly error: "Missing authentication headers" | "Invalid API key" | "Invalid signature" | "Request expired";
    }
  | { readonly kind: "forbidden"; readonly error: "Insufficient permissions" };

/** What checking a game's signature takes. */
export interface GameAuthenticatorOptions {
  readonly accounts: Pick<Accounts, "byCredential">;
  readonly once: Pick<Once, "use">;
  readonly box: SecretBox;
  readonly now: () => number;
  /** Whether a signed request with an effect is good once only; default true. */
  readonly replayGuard?: boolean | undefined;
}

interface KeyOwner {
  readonly gameId: string;
  readonly role: string;
  readonly secret: string;
}

const realm = "plyr-game";
const toleranceMs = 300_000;
/** A request is good from 300 s before its timestamp to 300 s after; a minute is for clocks that are set. */
const rememberMs = 2 * toleranceMs + 60_000;

/** Checks the signature of PLYR's game servers: hex HMAC-SHA-256 over the timestamp and the compact JSON of the body. */
export class GameAuthenticator {
  readonly #options: GameAuthenticatorOptions;

  constructor(options: GameAuthenticatorOptions) {
    this.#options = options;
  }

  /** Checks in the vendor's order; a replay is told like an expired request. */
  async authenticate(request: GameRequest): Promise<GameAuthentication> {
    const { apikey, signature, timestamp } = request;
    if (apikey === "" || signature === "" || timestamp === "") return rejected("Missing authentication headers");
    const owner = await this.#ownerOf(apikey);
    // An unknown key costs an HMAC as well.
    const signed = hmacVerifies(owner?.secret ?? "no such key", signedText(request), signature);
    if (owner === undefined) return rejected("Invalid API key");
    if (!signed) return rejected("Invalid signature");
    if (!this.#isTimely(timestamp) || !(await this.#isFirst(request))) return rejected("Request expired");
    const role = gameRoles.find((name) => name === owner.role);
    if (role === undefined || gameRoles.indexOf(role) < gameRoles.indexOf(request.needs ?? "user"))
      return { kind: "forbidden", error: "Insufficient permissions" };
    return { kind: "authenticated", game: { gameId: owner.gameId, role } };
  }

  async #ownerOf(apikey: string): Promise<KeyOwner | undefined> {
    const found = await this.#options.accounts.byCredential(realm, apikey);
    if (found?.account.status !== "active" || found.credential.status !== "active") return undefined;
    const secret = this.#options.box.open(found.credential.material, hmacPlace(realm, apikey));
    return { gameId: found.account.login, role: found.credential.role, secret };
  }

  #isTimely(timestamp: string): boolean {
    if (!/^[1-9][0-9]{0,15}$/.test(timestamp)) return false;
    return Math.abs(this.#options.now() - Number(timestamp)) <= toleranceMs;
  }

  async #isFirst({ apikey, signature, readOnly = false }: GameRequest): Promise<boolean> {
    const { once, now, replayGuard = true } = this.#options;
    if (readOnly || !replayGuard) return true;
    return once.use(onceKey("plyr-request", [apikey, signature], now() + rememberMs), now());
  }
}

/** Clients sign the body that they send in whatever spacing; the vendor's server compares with the parsed body's JSON. */
function signedText({ timestamp, body }: GameRequest): string {
  return timestamp + JSON.stringify(body === undefined ? {} : body);
}

function rejected(error: Extract<GameAuthentication, { kind: "rejected" }>["error"]): GameAuthentication {
  return { kind: "rejected", error };
}
