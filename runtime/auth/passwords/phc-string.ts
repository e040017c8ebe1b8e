import type { Argon2Cost } from "./argon2id.js";

/** A stored password hash is no argon2id PHC string, asks for more than is allowed, or names a pepper that is not at hand. */
export class UnusableHash extends Error {
  override readonly name = "UnusableHash";
  readonly code = "unusable_hash";
}

/** The parts of a stored password hash. */
export interface PasswordHash {
  readonly cost: Argon2Cost;
  /** Which pepper it was made with; undefined for none. */
  readonly pepperId: string | undefined;
  readonly salt: Uint8Array;
  readonly tag: Uint8Array;
}

/** A stored hash may not make the server work harder than this. */
const ceiling: Argon2Cost = { memoryKiB: 262_144, passes: 10, lanes: 8 };
const form =
  /^\$argon2id\$v=19\$([a-z]+=[A-Za-z0-9+/]{1,16}(?:,[a-z]+=[A-Za-z0-9+/]{1,16})*)\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{16,86})$/;
const names: ReadonlySet<string> = new Set(["m", "t", "p", "keyid"]);

/** Reads an argon2id PHC string, its parameters in any order. Throws `UnusableHash`, also for a cost above the ceiling. */
export function readPhc(text: string): PasswordHash {
  const [, list = "", salt = "", tag = ""] = form.exec(text) ?? [];
  const parameters = new Map(list.split(",").map((pair): [string, string] => [name(pair), value(pair)]));
  const whole = (key: string) => (/^\d{1,9}$/.test(parameters.get(key) ?? "") ? Number(parameters.get(key)) : 0);
  const cost = { memoryKiB: whole("m"), passes: whole("t"), lanes: whole("p") };
  const isComplete = cost.memoryKiB > 0 && cost.passes > 0 && cost.lanes > 0;
  if (!isComplete || ![...parameters.keys()].every((key) => names.has(key)))
    throw new UnusableHash("a stored password hash is no argon2id PHC string");
  if (cost.memoryKiB > ceiling.memoryKiB || cost.passes > ceiling.passes || cost.lanes > ceiling.lanes)
    throw new UnusableHash("a stored password hash asks for more memory or time than is allowed");
  const pepper = parameters.get("keyid");
  const pepperId = pepper === undefined ? undefined : Buffer.from(pepper, "base64").toString("latin1");
  return { cost, pepperId, salt: Buffer.from(salt, "base64"), tag: Buffer.from(tag, "base64") };
}

/** Writes a PHC string with the parameters in the order that the reference implementation reads. */
export function writePhc({ cost: { memoryKiB, passes, lanes }, pepperId, salt, tag }: PasswordHash): string {
  const keyId = pepperId === undefined ? "" : `,keyid=${base64(Buffer.from(pepperId, "latin1"))}`;
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}${keyId}$${base64(salt)}$${base64(tag)}`;
}

/** Without padding, as the PHC string format has it. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}

function name(pair: string): string {
  return pair.slice(0, pair.indexOf("="));
}

function value(pair: string): string {
  return pair.slice(pair.indexOf("=") + 1);
}
