import { secretsEqual } from "../secrets/compare-secrets.js";
import type { RandomBytes } from "../secrets/make-id.js";
import { type Argon2Cost, type Argon2id, installedArgon2id } from "./argon2id.js";
import type { HashQueue } from "./hash-queue.js";
import type { Pepper } from "./peppers.js";
import { type PasswordHash, readPhc, UnusableHash, writePhc } from "./phc-string.js";

/** The OWASP Password Storage Cheat Sheet's choice for argon2id. */
const owaspCost: Argon2Cost = { memoryKiB: 19_456, passes: 2, lanes: 1 };
const saltBytes = 16;
const tagBytes = 32;

/** What hashing takes; `cost` is for tests, which hash often. */
export interface PasswordHasherOptions {
  readonly queue: HashQueue;
  readonly randomBytes: RandomBytes;
  readonly cost?: Argon2Cost;
  /** The first is for new hashes, all check; default: none. */
  readonly peppers?: readonly Pepper[];
  /** Default: the faster of the packages that are installed. */
  readonly argon2id?: Argon2id;
}

/** Hashes and checks passwords with argon2id through a bounded queue. All methods may reject with `HashQueueFull`. */
export class PasswordHasher {
  readonly #queue: HashQueue;
  readonly #randomBytes: RandomBytes;
  readonly #cost: Argon2Cost;
  readonly #peppers: readonly Pepper[];
  readonly #argon2id: Argon2id | undefined;
  /** Costs the same to check as a real hash, but no password is known to match it. */
  readonly #nobodys: PasswordHash;

  constructor({ queue, randomBytes, cost = owaspCost, peppers = [], argon2id }: PasswordHasherOptions) {
    this.#queue = queue;
    this.#randomBytes = randomBytes;
    this.#cost = cost;
    this.#peppers = peppers;
    this.#argon2id = argon2id;
    const [salt, tag] = [Buffer.alloc(saltBytes, "specgate"), Buffer.alloc(tagBytes, "nobody")];
    this.#nobodys = { cost, pepperId: peppers[0]?.id, salt, tag };
  }

  /** Does a login that will check a password, unless so many are under way that it would be turned away in the end. */
  admit<T>(login: () => Promise<T>): Promise<T> {
    return this.#queue.admit(login);
  }

  /** A PHC string with a fresh salt of 16 bytes and a tag of 32. */
  async hash(password: string): Promise<string> {
    const hash = { cost: this.#cost, pepperId: this.#peppers[0]?.id, salt: this.#randomBytes(saltBytes) };
    return writePhc({ ...hash, tag: await this.#tagOf(password, { ...hash, tag: Buffer.alloc(tagBytes) }) });
  }

  /**
   * Takes as long when `stored` is undefined (no such account, no password set) and is false then. Rejects with
   * `UnusableHash`.
   */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    const hash = stored === undefined ? this.#nobodys : readPhc(stored);
    const tag = await this.#tagOf(password, hash);
    return secretsEqual(tag, hash.tag) && stored !== undefined;
  }

  /** Whether a hash was made at another cost, or with another pepper, than new ones are. */
  needsRehash(stored: string): boolean {
    const { cost, pepperId } = readPhc(stored);
    const { memoryKiB, passes, lanes } = this.#cost;
    const isOfThisCost = memoryKiB === cost.memoryKiB && passes === cost.passes && lanes === cost.lanes;
    return !isOfThisCost || pepperId !== this.#peppers[0]?.id;
  }

  /** The tag that a password has under the salt, cost, pepper and tag length of a hash. */
  async #tagOf(password: string, { cost, pepperId, salt, tag }: PasswordHash): Promise<Uint8Array> {
    const secret = this.#secretOf(pepperId);
    const argon2id = this.#argon2id ?? (await installedArgon2id());
    return this.#queue.run(() => argon2id({ password, salt, cost, length: tag.length, secret }));
  }

  #secretOf(pepperId: string | undefined): Uint8Array | undefined {
    if (pepperId === undefined) return undefined;
    const pepper = this.#peppers.find(({ id }) => id === pepperId);
    if (pepper === undefined)
      throw new UnusableHash("a stored password hash was made with a pepper that is not at hand");
    return pepper.secret;
  }
}
