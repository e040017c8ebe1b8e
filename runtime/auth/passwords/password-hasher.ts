import { argon2id, hash, verify } from "argon2";
import type { RandomBytes } from "../secrets/make-id.js";
import type { HashQueue } from "./hash-queue.js";

/** Cost of a hash (RFC 9106). */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The OWASP Password Storage Cheat Sheet's choice for argon2id. */
const owaspCost: Argon2Cost = { memoryKiB: 19_456, passes: 2, lanes: 1 };
/** A stored hash may not make the server work harder than this. */
const ceiling: Argon2Cost = { memoryKiB: 262_144, passes: 10, lanes: 8 };

/** A stored password hash is no argon2id PHC string, or asks for more memory or time than is allowed. */
export class UnusableHash extends Error {
  override readonly name = "UnusableHash";
  readonly code = "unusable_hash";
}

/** What hashing takes; `cost` is for tests, which hash often. */
export interface PasswordHasherOptions {
  readonly queue: HashQueue;
  readonly randomBytes: RandomBytes;
  readonly cost?: Argon2Cost;
}

/** Hashes and checks passwords with argon2id through a bounded queue. All methods may reject with `HashQueueFull`. */
export class PasswordHasher {
  readonly #queue: HashQueue;
  readonly #randomBytes: RandomBytes;
  readonly #cost: Argon2Cost;
  readonly #nobodys: string;

  constructor({ queue, randomBytes, cost = owaspCost }: PasswordHasherOptions) {
    this.#queue = queue;
    this.#randomBytes = randomBytes;
    this.#cost = cost;
    // Parses like a real hash and costs the same to check, but no password is known to match it.
    this.#nobodys = phc(cost, Buffer.alloc(16, "specgate"), Buffer.alloc(32, "nobody"));
  }

  /** A PHC string with a fresh salt of 16 bytes and a tag of 32. */
  hash(password: string): Promise<string> {
    const { memoryKiB, passes, lanes } = this.#cost;
    const salt = Buffer.from(this.#randomBytes(16));
    const cost = { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes };
    return this.#queue.run(async () => {
      // The library's own text has the parameters in another order than the reference implementation reads.
      const tag = await hash(password, { type: argon2id, hashLength: 32, salt, raw: true, ...cost });
      return phc(this.#cost, salt, tag);
    });
  }

  /** Takes as long when `stored` is undefined (no such account, no password set) and is false then. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    if (stored !== undefined) checkCost(stored);
    const found = await this.#queue.run(() => verify(stored ?? this.#nobodys, password));
    return found && stored !== undefined;
  }

  /** Whether a hash was made at another cost than new ones are. */
  needsRehash(stored: string): boolean {
    const { memoryKiB, passes, lanes } = costOf(stored);
    return memoryKiB !== this.#cost.memoryKiB || passes !== this.#cost.passes || lanes !== this.#cost.lanes;
  }
}

function costOf(stored: string): Argon2Cost {
  const [, list = ""] = /^\$argon2id\$v=19\$([a-z]+=\d{1,9}(?:,[a-z]+=\d{1,9})*)\$/.exec(stored) ?? [];
  const costs = new Map(list.split(",").map((pair) => [pair.slice(0, 2), Number(pair.slice(2))]));
  const [memoryKiB, passes, lanes] = [costs.get("m="), costs.get("t="), costs.get("p=")];
  if (memoryKiB === undefined || passes === undefined || lanes === undefined)
    throw new UnusableHash("a stored password hash is no argon2id PHC string");
  return { memoryKiB, passes, lanes };
}

function checkCost(stored: string): void {
  const { memoryKiB, passes, lanes } = costOf(stored);
  if (memoryKiB > ceiling.memoryKiB || passes > ceiling.passes || lanes > ceiling.lanes)
    throw new UnusableHash("a stored password hash asks for more memory or time than is allowed");
}

function phc({ memoryKiB, passes, lanes }: Argon2Cost, salt: Buffer, tag: Buffer): string {
  const text = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${text(salt)}$${text(tag)}`;
}
