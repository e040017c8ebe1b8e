import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * What a session is bound to: an IPv4 address, or the /64 prefix of an IPv6 address, of which a client has all.
 * IPv4-mapped IPv6 counts as IPv4. Text that is no address is bound to as it is.
 */
export function addressKey(ip: string): string {
  const address = readAddress(ip);
  if (address === undefined) return ip;
  if (address instanceof ipaddr.IPv4) return address.toString();
  const prefix = address.parts.slice(0, 4).map((part) => part.toString(16));
  return `${prefix.join(":")}::/64`;
}

/** Whether an address may pass an allow-list of CIDR blocks. An empty list lets all pass; text that is no address never. */
export function addressAllowed(ip: string, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  const address = readAddress(ip);
  return address !== undefined && allowed.some((block) => contains(block, address));
}

/** The canonical form of a CIDR block (`10.0.0.0/8`, `2001:db8::/32`) or of a single address; undefined for other text. */
export function readBlock(text: string): string | undefined {
  const [ip = "", bits] = text.split("/");
  const address = readAddress(ip);
  if (address === undefined || text.split("/").length > 2) return undefined;
  const length = address instanceof ipaddr.IPv4 ? 32 : 128;
  if (bits === undefined) return `${address.toString()}/${length}`;
  if (!/^(0|[1-9][0-9]{0,2})$/.test(bits) || Number(bits) > length) return undefined;
  // The bits of an IPv4-mapped block count from another start: it must be written as IPv4.
  if (length === 32 && ip.includes(":")) return undefined;
  return `${address.toString()}/${bits}`;
}

function contains(block: string, address: Address): boolean {
  const readable = readBlock(block);
  if (readable === undefined) return false;
  const [network, bits] = ipaddr.parseCIDR(readable);
  return network.kind() === address.kind() && address.match(network, bits);
}

/** ipaddr.js alone also reads `10.1` and octal numbers, and takes `::10.0.0.1` for `::ffff:10.0.0.1`. */
function readAddress(text: string): Address | undefined {
  const isOtherDotted = text.includes(".") && text.includes(":") && !/^::ffff:/i.test(text);
  return isIP(text) === 0 || isOtherDotted ? undefined : ipaddr.process(text);
}
