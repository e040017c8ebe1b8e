import type { Account, Accounts, GameSessions, Once, Otp } from "../store/store.js";
import { matchStep } from "./codes/totp.js";
import { type Game, type GameAuthentication, GameAuthenticator, type GameRequest } from "./plyr/game-authenticator.js";
import { isPlyrId, normalisePlyrId } from "./plyr/plyr-id.js";
import { type GameSessionClaims, readSessionClaims } from "./plyr/session-claims.js";
import type { SecretBox } from "./secrets/secret-box.js";
import { otpPlace } from "./secrets/secret-place.js";
import type { SigningKeys } from "./tokens/signing-keys.js";
import { tokenLifetimes } from "./tokens/token-lifetimes.js";
import { Tokens } from "./tokens/tokens.js";

/** A player's login, asked for by the game that signed the request. */
export interface GameLoginRequest {
  readonly game: Game;
  readonly plyrId: string;
  readonly otp: string;
  /** Seconds; null or absent: a day. */
  readonly expiresIn?: number | null | undefined;
  readonly gameId: string;
}

/** What a login came to, with the vendor's own text for each error. */
export type GameLoginOutcome =
  | {
      readonly kind: "accepted";
      readonly sessionJwt: string;
      readonly plyrId: string;
      readonly nonce: string;
      readonly gameId: string;
      readonly primaryAddress: string;
      readonly mirrorAddress: string;
    }
  | { readonly kind: "malformed"; readonly error: "Invalid PLYR[ID]" | "Invalid expiresIn" }
  | { readonly kind: "rejected"; readonly error: "Invalid game ID" | "2FA token already used" | "Invalid 2fa token" }
  | { readonly kind: "unknown"; readonly error: "User not found" }
  | {
      readonly kind: "forbidden";
      readonly error: "User is instant play pass, can not use 2fa to login" | "User is temporary locked";
    };

/** A session JWT, asked about by the game that signed the request. */
export interface SessionJwtRequest {
  readonly game: Game;
  readonly sessionJwt: string;
}

/** Whether a session JWT is live, with the vendor's own text where it is not. */
export type GameVerifyOutcome =
  | { readonly kind: "live"; readonly claims: GameSessionClaims }
  | {
      readonly kind: "rejected";
      readonly error: "Invalid sessionJwt" | "User not found" | "JWT and API key mismatch" | "JWT nonce is expired";
    };

/** What a logout came to, with the vendor's own text for each error. */
export type GameLogoutOutcome =
  | { readonly kind: "loggedOut" }
  | {
      readonly kind: "rejected";
      readonly error: "Invalid sessionJwt" | "User not found" | "Instant Play Pass user cannot logout";
    }
  /** The vendor answers this one under the key `message`. */
  | { readonly kind: "expired"; readonly message: "JWT nonce is expired" };

/** What PLYR logins take, settings included. */
export interface GameLoginOptions {
  readonly accounts: Pick<Accounts, "byCredential" | "byLogin">;
  readonly games: GameSessions;
  readonly once: Pick<Once, "use">;
  readonly otp: Otp;
  readonly keys: SigningKeys;
  readonly box: SecretBox;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How far the clocks of the processes that share tokens may differ, in seconds; default 0. */
  readonly clockToleranceSeconds?: number | undefined;
  /** The longest session in seconds; default 30 days. */
  readonly maxExpiresIn?: number | undefined;
  /** Whether a signed request with an effect is good once only; default true. */
  readonly replayGuard?: boolean | undefined;
}

const realm = "plyr";
const day = 86_400;
/** Five failed codes lock a player for a minute, as the vendor has it; five more for two, and so on up to 15. */
const lock = { limit: 5, lockMs: 60_000, mostLockMs: 900_000 };

/** PLYR logins: signed by a game server, proved by the player's one-time code. All methods may reject with `StoreUnavailable`. */
export class GameLogins {
  readonly #options: GameLoginOptions;
  readonly #authenticator: GameAuthenticator;
  readonly #tokens: Tokens;

  constructor(options: GameLoginOptions) {
    this.#options = options;
    this.#authenticator = new GameAuthenticator(options);
    const required = ["plyrId", "nonce", "gameId", "primaryAddress", "mirrorAddress"];
    this.#tokens = new Tokens({ realm, required }, options);
  }

  /** Who signed a request. */
  authenticate(request: GameRequest): Promise<GameAuthentication> {
    return this.#authenticator.authenticate(request);
  }

  /** Opens the player's session at a game, which ends the one before it. A one-time code is good once for a player. */
  async login(request: GameLoginRequest): Promise<GameLoginOutcome> {
    const plyrId = normalisePlyrId(request.plyrId);
    if (!isPlyrId(plyrId)) return { kind: "malformed", error: "Invalid PLYR[ID]" };
    const lifetime = request.expiresIn ?? day;
    if (!this.#isLifetime(lifetime)) return { kind: "malformed", error: "Invalid expiresIn" };
    if (!(await this.#mayLoginTo(request.gameId, request.game))) return { kind: "rejected", error: "Invalid game ID" };
    const player = await this.#options.accounts.byLogin(realm, plyrId);
    if (player?.status !== "active") return { kind: "unknown", error: "User not found" };
    const step = await this.#checkCode(player, request.otp);
    if (typeof step !== "number") return step;
    return this.#open(player, { gameId: request.gameId, otpStep: step, lifetime });
  }

  /** Whether a session JWT of the asking game is live. */
  async verify({ game, sessionJwt }: SessionJwtRequest): Promise<GameVerifyOutcome> {
    const claims = await this.#readJwt(sessionJwt);
    if (claims === undefined) return { kind: "rejected", error: "Invalid sessionJwt" };
    const player = await this.#options.accounts.byLogin(realm, claims.plyrId);
    if (player?.status !== "active") return { kind: "rejected", error: "User not found" };
    if (claims.gameId !== game.gameId) return { kind: "rejected", error: "JWT and API key mismatch" };
    if (!(await this.#isNewest(player, claims))) return { kind: "rejected", error: "JWT nonce is expired" };
    return { kind: "live", claims };
  }

  /** Ends the session of a JWT of the asking game. */
  async logout({ game, sessionJwt }: SessionJwtRequest): Promise<GameLogoutOutcome> {
    const claims = await this.#readJwt(sessionJwt);
    // The vendor would end the asking game's session instead; a game must not touch another's.
    if (claims?.gameId !== game.gameId) return { kind: "rejected", error: "Invalid sessionJwt" };
    const player = await this.#options.accounts.byLogin(realm, claims.plyrId);
    if (player?.status !== "active") return { kind: "rejected", error: "User not found" };
    if (isInstantPlayPass(player)) return { kind: "rejected", error: "Instant Play Pass user cannot logout" };
    const session = { playerId: player.id, gameId: claims.gameId, nonce: claims.nonce };
    if (await this.#options.games.end(session, this.#options.now())) return { kind: "loggedOut" };
    return { kind: "expired", message: "JWT nonce is expired" };
  }

  /** The key that checks session JWTs: base64 of the text of its SPKI PEM. */
  async publicKey(): Promise<string> {
    const { verifyWith } = await this.#options.keys.current(realm);
    return Buffer.from(verifyWith.export({ format: "pem", type: "spki" })).toString("base64");
  }

  #isLifetime(seconds: number): boolean {
    return (
      Number.isSafeInteger(seconds) && seconds >= 1 && seconds <= (this.#options.maxExpiresIn ?? tokenLifetimes.plyr)
    );
  }

  async #mayLoginTo(gameId: string, game: Game): Promise<boolean> {
    if (gameId === game.gameId) return true;
    if (game.role !== "admin") return false;
    return (await this.#options.accounts.byLogin("plyr-game", gameId))?.status === "active";
  }

  /** The time step of a good code that was not used yet. The try is counted before the code is looked at. */
  async #checkCode(player: Account, code: string): Promise<number | GameLoginOutcome> {
    const { otp, box, now } = this.#options;
    const passOnly = { kind: "forbidden", error: "User is instant play pass, can not use 2fa to login" } as const;
    if (isInstantPlayPass(player)) return passOnly;
    const reserved = await otp.reserve(player.id, lock, now());
    if (reserved.kind === "unknown") return passOnly;
    if (reserved.kind === "throttled") return { kind: "forbidden", error: "User is temporary locked" };
    const step = matchStep(box.open(reserved.secret, otpPlace(player.id)), code, now());
    if (step === undefined) return { kind: "rejected", error: "Invalid 2fa token" };
    return step > reserved.lastStep ? step : { kind: "rejected", error: "2FA token already used" };
  }

  async #open(
    player: Account,
    { gameId, otpStep, lifetime }: { gameId: string; otpStep: number; lifetime: number },
  ): Promise<GameLoginOutcome> {
    const { games, keys, now } = this.#options;
    // Whatever may fail comes before the code is spent.
    await keys.current(realm);
    const iat = Math.floor(now() / 1000);
    const exp = iat + lifetime;
    const nonce = await games.begin({ playerId: player.id, gameId, otpStep, deadline: exp * 1000 }, now());
    if (nonce === undefined) return { kind: "rejected", error: "2FA token already used" };
    const { primaryAddress = "", mirrorAddress = "" } = player.profile;
    const facts = { gameId, primaryAddress, mirrorAddress };
    const sessionJwt = await this.#tokens.sign({ plyrId: player.login, nonce, ...facts }, { iat, exp });
    return { kind: "accepted", sessionJwt, plyrId: player.login, nonce: String(nonce), ...facts };
  }

  async #readJwt(sessionJwt: string): Promise<GameSessionClaims | undefined> {
    const payload = await this.#tokens.read(sessionJwt);
    return payload && readSessionClaims(payload);
  }

  async #isNewest(player: Account, { gameId, nonce }: GameSessionClaims): Promise<boolean> {
    return (await this.#options.games.nonce(player.id, gameId)) === nonce;
  }
}

/** An Instant Play Pass account has no one-time codes: its session came with it. */
function isInstantPlayPass({ profile }: Account): boolean {
  return profile.isIPP === "true";
}
