const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const decimalOctet = /^(?:0|[1-9]\d{0,2})$/;
const hexGroup = /^[0-9A-Fa-f]{1,4}$/;
const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;

/** A host name of letters, digits and hyphens (RFC 1123 section 2.1), without a dot at its end. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every((part) => label.test(part));
}

/** Four decimal octets without leading zeros (RFC 3986 section 3.2.2). */
export function isIpv4(text: string): boolean {
  const octets = text.split(".", 5);
  return octets.length === 4 && octets.every((octet) => decimalOctet.test(octet) && Number(octet) <= 255);
}

/** An IPv6 address as RFC 4291 section 2.2 writes it, without a zone. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const counts = halves.map((half, index) => countGroups(half, index === halves.length - 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return halves.length === 2 ? total <= 7 : total === 8;
}

/** How many 16-bit groups a part of an address holds; NaN when it is not one. Only the last part may end in IPv4. */
function countGroups(part: string, last: boolean): number {
  if (part === "") return 0;
  const groups = part.split(":");
  const tail = groups.at(-1) ?? "";
  if (last && tail.includes(".") && isIpv4(tail)) groups.splice(-1, 1, "0", "0");
  return groups.every((group) => hexGroup.test(group)) ? groups.length : Number.NaN;
}

/**
 * An ASCII mail address with one `@`: a dot-atom of at most 64 characters, then a host name (RFC 5321 section 4.1.2
 * without quoted local parts and address literals). A top-level domain is not asked for.
 */
export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || at > 64 || text.length > 254) return false;
  return (
    text
      .slice(0, at)
      .split(".")
      .every((part) => atom.test(part)) && isHostname(text.slice(at + 1))
  );
}
