/** Cost of a hash (RFC 9106). */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What a tag is computed from. */
export interface Argon2Input {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly cost: Argon2Cost;
  /** Of the tag, in bytes. */
  readonly length: number;
  /** The key of RFC 9106, section 3.1 (K): undefined for none. */
  readonly secret: Uint8Array | undefined;
}

/** Computes the tag of argon2id, version 0x13, off the main thread. */
export type Argon2id = (input: Argon2Input) => Promise<Uint8Array>;

/** By the package argon2, which is always there. */
export async function argon2Package(): Promise<Argon2id> {
  const { argon2id, hash } = await import("argon2");
  return ({ password, salt, cost, length, secret }) =>
    hash(password, {
      type: argon2id,
      raw: true,
      salt: Buffer.from(salt),
      hashLength: length,
      ...costOptions(cost),
      ...(secret && { secret: Buffer.from(secret) }),
    });
}

/** By the optional package `@node-rs/argon2`, which is faster. Rejects where that is not installed. */
export async function nodeRsPackage(): Promise<Argon2id> {
  const { hashRaw } = await import("@node-rs/argon2");
  // Algorithm 2 is argon2id; the package names it in a const enum, which modules compiled one by one cannot read.
  return ({ password, salt, cost, length, secret }) =>
    hashRaw(password, { algorithm: 2, salt, outputLen: length, ...costOptions(cost), ...(secret && { secret }) });
}

/** The faster of the packages that are installed. They give the same tags. */
export function installedArgon2id(): Promise<Argon2id> {
  installed ??= nodeRsPackage().catch(argon2Package);
  return installed;
}

let installed: Promise<Argon2id> | undefined;

function costOptions({ memoryKiB, passes, lanes }: Argon2Cost) {
  return { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes };
}
