import type { IncomingMessage } from "node:http";
import type { SchemeTable, SecurityAlternative } from "../../wire/api-table.js";
import { parsePairs } from "../../wire/styles/parse-pairs.js";
import { percentDecode } from "../../wire/styles/percent-encoding.js";
import { parseCookies } from "../decode/parse-cookies.js";

/** The credential of an alternative as its hook takes it; undefined when the request lacks a part of it. */
export function findCredential(alternative: SecurityAlternative, request: IncomingMessage, search: string): unknown {
  const [only, ...others] = alternative.schemes;
  if (only && others.length === 0) return credentialOf(only, request, search);
  const credentials: Record<string, unknown> = {};
  for (const scheme of alternative.schemes) {
    const credential = credentialOf(scheme, request, search);
    if (credential === undefined) return undefined;
    credentials[scheme.name] = credential;
  }
  return credentials;
}

function credentialOf(scheme: SchemeTable, request: IncomingMessage, search: string): unknown {
  if (scheme.kind === "http") {
    const header = request.headers.authorization ?? "";
    if (scheme.scheme === "basic") return basicCredential(header);
    return scheme.scheme === "bearer" ? bearerToken(header) : rawCredential(header, scheme.scheme);
  }
  if (scheme.in === "header") return nonEmpty(request.headers[scheme.key.toLowerCase()]);
  if (scheme.in === "query") return nonEmpty(onlyText(parsePairs(search).get(scheme.key)));
  return nonEmpty([parseCookies(request.headers.cookie).get(scheme.key)].flat()[0]);
}

/** Of several keys, each server on the way may read another. */
function onlyText(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? percentDecode(value, true) : undefined;
}

function nonEmpty(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** RFC 6750, section 2.1; the scheme's name in any case (RFC 9110, section 11.1). */
function bearerToken(header: string): string | undefined {
  return /^bearer +([^\s]+)$/i.exec(header)?.[1];
}

/** What follows the scheme's name, as sent (RFC 9110, section 11.4): what it means only the hook knows. */
function rawCredential(header: string, scheme: string): string | undefined {
  const space = header.indexOf(" ");
  if (space < 0 || header.slice(0, space).toLowerCase() !== scheme) return undefined;
  return nonEmpty(header.slice(space).trim());
}

/** RFC 7617: the user name ends at the first colon. */
function basicCredential(header: string): { username: string; password: string } | undefined {
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
