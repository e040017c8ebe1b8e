import { type ApiName, apiNames } from "./api-names.js";
import type { Pepper } from "./auth/passwords/peppers.js";
import { type MirrorContract, testnetMirror } from "./auth/plyr/mirror-address.js";
import {
  cidrList,
  databaseUrl,
  ethereumAddress,
  googleVerifyUrl,
  hash,
  host,
  keyFile,
  mount,
  oneOf,
  oneWord,
  originList,
  pepperFile,
  type Rule,
  redisUrl,
  verifyUrl,
  whole,
  yesOrNo,
} from "./setting-rules.js";

export type { ApiName };

/** The environment as `process.env` gives it. A variable that is set to nothing counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
/** How much is logged, by pino's names. */
export type LogLevel = (typeof logLevels)[number];

/** What every command may need. Undefined: the module that the setting is for has its own default. */
export interface CommonSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Whether HOST or PORT says where the server is; false for the defaults and for any free port. */
  readonly addressIsSet: boolean;
  readonly databaseUrl: string;
  /** Where limits are counted; undefined: in the database. */
  readonly redisUrl: string | undefined;
  /** 32 bytes that stored secrets are sealed with. */
  readonly masterKey: Uint8Array | undefined;
  /** What passwords are hashed with besides: the first is for new hashes, all check. */
  readonly passwordPeppers: readonly Pepper[];
  readonly logLevel: LogLevel;
  /** For how many seconds a server that is told to stop goes on serving, while `/readyz` says that it will not. */
  readonly stopDelaySeconds: number;
  /** Addresses and CIDR blocks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Origins whose scripts may read answers; `*`: any. X-Pkg is open whatever this says. */
  readonly corsOrigins: readonly string[];
  /** Mounts that replace the ones of the specs; "": the root. */
  readonly mounts: Readonly<Partial<Record<ApiName, string>>>;
  readonly bullish: { readonly clockSkewSeconds: number | undefined; readonly maxSessions: number | undefined };
  readonly plyr: {
    /** Seconds. */
    readonly maxExpiresIn: number | undefined;
    readonly mirror: MirrorContract;
    readonly replayGuard: boolean | undefined;
  };
  readonly flashback: { readonly hideAccounts: boolean | undefined };
  /** The site that captcha tokens must have been solved on; undefined: unchecked. */
  readonly captchaHostname: string | undefined;
}
/** What the server runs with. */
export interface Settings extends CommonSettings {
  readonly captcha: { readonly url: string; readonly secret: string };
}

/** Settings that stop the start. `lines` has one for each bad variable: its name, the rule, an example; never a value. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly code = "bad_settings";
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** The settings of a server. Throws `SettingsError`; what has no safe default must be set. */
export function readSettings(env: Environment = process.env): Settings {
  return read(env, (variables) => {
    variables.required("DATABASE_URL", databaseUrl);
    const secret = variables.required("RECAPTCHA_SECRET", oneWord) ?? "";
    const url = variables.optional("RECAPTCHA_VERIFY_URL", verifyUrl) ?? googleVerifyUrl;
    return { ...common(variables), captcha: { url, secret } };
  });
}

/** The settings of `start --demo`, which brings its own captcha server. Throws `SettingsError`; refuses production. */
export function readDemoSettings(env: Environment = process.env): CommonSettings {
  return read(env, (variables) => {
    if (env.NODE_ENV === "production") variables.refuse("NODE_ENV", "must not be production with --demo: unset it");
    return common(variables);
  });
}

/** The settings of commands that work on the database or call a server. Throws `SettingsError`. */
export function readToolSettings(env: Environment = process.env): CommonSettings {
  return read(env, common);
}

function read<T>(env: Environment, build: (variables: Variables) => T): T {
  const variables = new Variables(env);
  const settings = build(variables);
  if (variables.problems.size > 0) throw new SettingsError([...variables.problems]);
  return settings;
}

function common(variables: Variables): CommonSettings {
  const address = variables.optional("HOST", host);
  const port = variables.optional("PORT", whole(0, 65_535, "8080"));
  return {
    host: address ?? "127.0.0.1",
    port: port ?? 8080,
    addressIsSet: port !== 0 && (address !== undefined || port !== undefined),
    databaseUrl: variables.optional("DATABASE_URL", databaseUrl) ?? "sqlite:data/specgate.db",
    redisUrl: variables.optional("REDIS_URL", redisUrl),
    masterKey: variables.optional("MASTER_KEY_FILE", keyFile),
    passwordPeppers: variables.optional("PASSWORD_PEPPER_FILE", pepperFile) ?? [],
    logLevel: variables.optional("LOG_LEVEL", oneOf(logLevels, "info")) ?? "info",
    stopDelaySeconds: variables.optional("STOP_DELAY", whole(0, 300, "5")) ?? 0,
    trustedProxies: variables.optional("TRUSTED_PROXIES", cidrList) ?? [],
    corsOrigins: variables.optional("CORS_ORIGINS", originList) ?? [],
    mounts: mounts(variables),
    bullish: {
      clockSkewSeconds: variables.optional("BULLISH_CLOCK_SKEW", whole(0, 300, "30")),
      maxSessions: variables.optional("BULLISH_MAX_SESSIONS", whole(1, 1_000_000, "500")),
    },
    plyr: {
      maxExpiresIn: variables.optional("PLYR_MAX_EXPIRES_IN", whole(1, 315_360_000, "2592000")),
      mirror: {
        deployer: variables.optional("PLYR_MIRROR_DEPLOYER", ethereumAddress) ?? testnetMirror.deployer,
        initHash: variables.optional("PLYR_MIRROR_INIT_HASH", hash) ?? testnetMirror.initHash,
      },
      replayGuard: variables.optional("PLYR_REPLAY_GUARD", yesOrNo),
    },
    flashback: { hideAccounts: variables.optional("FLASHBACK_HIDE_ACCOUNTS", yesOrNo) },
    captchaHostname: variables.optional("RECAPTCHA_HOSTNAME", host),
  };
}

function mounts(variables: Variables): CommonSettings["mounts"] {
  const overridden = apiNames.flatMap((api) => {
    const path = variables.optional(`${api.toUpperCase()}_MOUNT`, mount);
    return path === undefined ? [] : [[api, path]];
  });
  return Object.fromEntries(overridden);
}

/** Reads variables one by one and keeps a line for each that breaks its rule. */
class Variables {
  readonly problems = new Set<string>();
  readonly #env: Environment;
  constructor(env: Environment) {
    this.#env = env;
  }

  optional<T>(name: string, { rule, example, parse }: Rule<T>): T | undefined {
    const text = this.#env[name]?.trim();
    if (text === undefined || text === "") return undefined;
    const value = parse(text);
    if (value === undefined) this.refuse(name, `must be ${rule}, for example ${name}=${example}`);
    return value;
  }

  required<T>(name: string, rule: Rule<T>): T | undefined {
    if (this.#env[name]?.trim()) return this.optional(name, rule);
    this.refuse(name, `must be set: ${rule.rule}, for example ${name}=${rule.example}`);
    return undefined;
  }

  refuse(name: string, reason: string): void {
    this.problems.add(`${name}: ${reason}`);
  }
}
