import {
  isBase64,
  isDate,
  isDateTime,
  isDouble,
  isEmail,
  isFloat,
  isHostname,
  isInt32,
  isInt64,
  isIpv4,
  isIpv6,
  isTime,
  isUri,
  isUriReference,
  isUuid,
} from "../../runtime/wire/index.js";

/** A format that is checked: the JSON type that it restricts, and how. Without a check any value of the type is good. */
type ServedFormat =
  | { readonly type: "string"; readonly check?: (text: string) => boolean }
  | { readonly type: "number"; readonly check?: (value: number) => boolean };

/** Every `format` that is served. Any other is refused: it would look checked and would not be. */
export const servedFormats: ReadonlyMap<string, ServedFormat> = new Map<string, ServedFormat>([
  ["email", { type: "string", check: isEmail }],
  ["uuid", { type: "string", check: isUuid }],
  ["date-time", { type: "string", check: isDateTime }],
  ["date", { type: "string", check: isDate }],
  ["time", { type: "string", check: isTime }],
  ["uri", { type: "string", check: isUri }],
  ["uri-reference", { type: "string", check: isUriReference }],
  ["hostname", { type: "string", check: isHostname }],
  ["ipv4", { type: "string", check: isIpv4 }],
  ["ipv6", { type: "string", check: isIpv6 }],
  ["byte", { type: "string", check: isBase64 }],
  ["password", { type: "string" }],
  ["int32", { type: "number", check: isInt32 }],
  ["int64", { type: "number", check: isInt64 }],
  ["float", { type: "number", check: isFloat }],
  ["double", { type: "number", check: isDouble }],
]);
