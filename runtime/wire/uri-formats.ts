import { isIpv6 } from "./network-formats.js";

// RFC 3986 appendix A. The alternatives of each class are disjoint, so matching takes linear time.
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const userinfo = /^(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*$/;
const registeredName = /^(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
const path = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*$/;
const queryOrFragment = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/;
const futureAddress = /^[Vv][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/;

/** A URI with its scheme (RFC 3986 section 3). */
export function isUri(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && scheme.test(text.slice(0, colon)) && isRelative(text.slice(colon + 1));
}

/** A URI or a reference relative to one (RFC 3986 section 4.1). */
export function isUriReference(text: string): boolean {
  if (isUri(text)) return true;
  // A colon in the first segment would make what stands before it a scheme.
  const firstSegment = /^[^/?#]*/.exec(text)?.[0] ?? "";
  return !firstSegment.includes(":") && isRelative(text);
}

// RFC 6570 section 2, with its erratum 6937 on the apostrophe.
const variable = String.raw`(?:\w|%[0-9A-Fa-f]{2})(?:\.?(?:\w|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\*)?`;
const expression = String.raw`\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\}`;
const template = new RegExp(String.raw`^(?:[^\p{Cc} "%<>\\^\x60{|}]|%[0-9A-Fa-f]{2}|${expression})*$`, "u");

/** A URI with variables in braces (RFC 6570). */
export function isUriTemplate(text: string): boolean {
  return template.test(text);
}

function isRelative(text: string): boolean {
  const [beforeFragment, fragment = ""] = splitOnce(text, "#");
  const [hierarchy, query = ""] = splitOnce(beforeFragment, "?");
  if (!queryOrFragment.test(fragment) || !queryOrFragment.test(query)) return false;
  if (!hierarchy.startsWith("//")) return path.test(hierarchy);
  const slash = hierarchy.indexOf("/", 2);
  const authority = slash < 0 ? hierarchy.slice(2) : hierarchy.slice(2, slash);
  return isAuthority(authority) && (slash < 0 || path.test(hierarchy.slice(slash)));
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at >= 0 && !userinfo.test(text.slice(0, at))) return false;
  const [, host = "", port = ""] = /^(\[[^\]]*\]|[^:]*)((?::\d*)?)$/.exec(text.slice(at + 1)) ?? [undefined, "["];
  if (!host.startsWith("[")) return registeredName.test(host) && port.length <= 6;
  const address = host.slice(1, -1);
  return host.endsWith("]") && (isIpv6(address) || futureAddress.test(address));
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
