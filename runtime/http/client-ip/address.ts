import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** An IPv4 or IPv6 address; IPv4-mapped IPv6 (`::ffff:10.0.0.1`) is IPv4, and a zone (`%eth0`) is dropped. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Reads an address. ipaddr.js alone also reads `10.1` and octal numbers, and takes `::10.0.0.1` for `10.0.0.1`. */
export function parseAddress(text: string): Address | undefined {
  const isOtherDotted = text.includes(".") && text.includes(":") && !/^::ffff:/i.test(text);
  if (isIP(text) === 0 || isOtherDotted) return undefined;
  const address = ipaddr.process(text);
  return address instanceof ipaddr.IPv6 && address.zoneId ? new ipaddr.IPv6(address.parts) : address;
}

const mapped = "::ffff:";

/** Writes the address of a socket as it is compared and counted: IPv4-mapped IPv6 as IPv4. Other text stays as it is. */
export function foldAddress(text: string): string {
  if (!text.includes(":")) return text;
  // The form in which sockets that serve both families name IPv4 clients; it saves parsing.
  if (text.startsWith(mapped) && text.includes(".")) return text.slice(mapped.length);
  return parseAddress(text)?.toString() ?? text;
}

/** The unit in which addresses are counted: an IPv4 address, an IPv6 /64. */
export function addressBucket(ip: string): string {
  return network(ip, 64) ?? ip;
}

/** The /48 that an IPv6 address lies in: what a whole site has. Undefined for other text. */
export function addressSite(ip: string): string | undefined {
  return network(ip, 48);
}

function network(ip: string, bits: 48 | 64): string | undefined {
  const address = ip.includes(":") ? parseAddress(ip) : undefined;
  if (!(address instanceof ipaddr.IPv6)) return undefined;
  const prefix = address.parts.slice(0, bits / 16).map((part) => part.toString(16));
  return `${prefix.join(":")}::/${bits}`;
}
