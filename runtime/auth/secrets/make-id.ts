/** A source of random bytes, `node:crypto`'s `randomBytes` in production. */
export type RandomBytes = (size: number) => Uint8Array;

const urlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const letters = 52;

/** A random id of `size` URL-safe characters, 6 bits each. It begins with a letter, so no command reads it as an option. */
export function makeId(randomBytes: RandomBytes, size = 21): string {
  const pick = (byte: number, index: number) => urlSafe.charAt(byte % (index === 0 ? letters : urlSafe.length));
  return Array.from(randomBytes(size), pick).join("");
}

/** `bytes` random bytes as lower-case hex. */
export function makeHex(randomBytes: RandomBytes, bytes: number): string {
  return Buffer.from(randomBytes(bytes)).toString("hex");
}

/** A random UUID (version 4, RFC 9562). */
export function makeUuid(randomBytes: RandomBytes): string {
  const bytes = Buffer.from(randomBytes(16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
