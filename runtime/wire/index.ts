export type * from "./api-table.js";
export type * from "./body-types.js";
export { codePointLength } from "./code-point-length.js";
export { compilePattern } from "./compile-pattern.js";
export type * from "./contract.js";
export { isDate, isDateTime, isDuration, isTime } from "./date-time-formats.js";
export { hasUniqueItems } from "./has-unique-items.js";
export { isEqual } from "./is-equal.js";
export { isMultipleOf } from "./is-multiple-of.js";
export type * from "./mocks.js";
export { isEmail, isHostname, isIpv4, isIpv6 } from "./network-formats.js";
export {
  isDouble,
  isFloat,
  isInt8,
  isInt16,
  isInt32,
  isInt64,
  isUint8,
  isUint16,
  isUint32,
  isUint64,
} from "./number-formats.js";
export { isBase64, isBase64Url, isJsonPointer, isRegex, isUuid } from "./text-formats.js";
export { isUri, isUriReference, isUriTemplate } from "./uri-formats.js";
export type * from "./validator.js";
