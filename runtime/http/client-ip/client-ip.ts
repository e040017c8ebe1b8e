import type { IncomingMessage } from "node:http";
import { type Address, foldAddress, parseAddress } from "./address.js";

/** Finds the address of the client; undefined where a trusted proxy names none, or a socket has none. */
export type ClientIp = (request: IncomingMessage) => string | undefined;

/**
 * Takes the socket's address, unless the peer is a trusted proxy: then X-Forwarded-For is walked from the right to
 * the first address that no trusted proxy has. Throws RangeError for a block that is no CIDR.
 */
export function clientIp(trustedProxies: readonly string[] = []): ClientIp {
  if (trustedProxies.length === 0) return ({ socket }) => foldAddress(socket.remoteAddress ?? "") || undefined;
  const blocks = trustedProxies.map(parseBlock);
  const isTrusted = (address: Address) => blocks.some((block) => isWithin(address, block));
  return (request) => {
    const peer = parseAddress(request.socket.remoteAddress ?? "");
    if (!peer) return undefined;
    if (!isTrusted(peer)) return peer.toString();
    return walkForwarded(request.headers["x-forwarded-for"], isTrusted);
  };
}

/** What stands left of the address found, the client may have made up; what is no address ends the walk without one. */
function walkForwarded(header: string | string[] | undefined, isTrusted: (address: Address) => boolean) {
  const hops = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",");
  let leftmost: Address | undefined;
  for (const hop of hops.reverse()) {
    const address = parseAddress(withoutPort(hop.trim()));
    if (!address) return undefined;
    leftmost = address;
    if (!isTrusted(address)) break;
  }
  return leftmost?.toString();
}

/** `[::1]:80` and `10.0.0.1:80` as some proxies write them. */
function withoutPort(hop: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(hop)?.[1];
  return bracketed ?? /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(hop)?.[1] ?? hop;
}

/** Reads `10.0.0.0/8`, `::1/128` or a single address. Throws RangeError. */
export function parseBlock(text: string): [Address, number] {
  const [address = "", bits, ...rest] = text.trim().split("/");
  const parsed = parseAddress(address);
  const width = parsed?.kind() === "ipv4" ? 32 : 128;
  const prefix = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
  if (!parsed || rest.length > 0 || prefix < 0 || prefix > width) {
    throw new RangeError(`not an address or CIDR block: ${text.trim()}`);
  }
  return [parsed, prefix];
}

function isWithin(address: Address, [block, bits]: [Address, number]): boolean {
  // match() compares addresses of one kind only, which the check before it ensures.
  return address.kind() === block.kind() && address.match(block as never, bits);
}
