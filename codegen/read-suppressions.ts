import { normalize } from "node:path/posix";
import type { Place } from "./model/api-model.js";
import { isObject } from "./read/json-object.js";
import { createLineIndex } from "./read/line-index.js";
import { createJsonLocator } from "./read/locate-json.js";
import { joinPointer } from "./read/pointer.js";
import type { Suppression } from "./read/suppression.js";
import { UsageError } from "./usage-error.js";

/** The list of suppressions in a configuration file, and where it stands there. */
interface Configured {
  readonly value: unknown;
  readonly file: string;
  readonly text: string;
  /** JSON Pointer of the list. */
  readonly pointer: string;
}

/** Reads `suppressions`, each with the place of its entry. Throws UsageError where one has another form. */
export function readSuppressions({ value, file, text, pointer }: Configured): readonly Suppression[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new UsageError(`${file}: "suppressions" must be a list`);
  const offsetOf = createJsonLocator(text);
  const lines = createLineIndex(text);
  return value.map((entry: unknown, index) => {
    const place: Place = { file, ...lines(offsetOf(joinPointer(pointer, index))) };
    return readSuppression(entry, place);
  });
}

function readSuppression(entry: unknown, place: Place): Suppression {
  const where = `${place.file}:${place.line}`;
  const { code, at, reason = "" } = membersOf(entry, ["code", "at", "reason"], where);
  const { spec, operation } = membersOf(at, ["spec", "operation"], `${where}: "at"`);
  if (typeof code !== "string") throw new UsageError(`${where}: "code" must be a text, such as unsupported-media-type`);
  if (typeof spec !== "string") throw new UsageError(`${where}: "spec" of "at" must be the path of a document`);
  if (operation !== undefined && typeof operation !== "string") {
    throw new UsageError(`${where}: "operation" of "at" must be an operationId, or METHOD /path`);
  }
  if (typeof reason !== "string") throw new UsageError(`${where}: "reason" must be a text`);
  const of = { spec: normalize(spec), ...(operation === undefined ? {} : { operation }) };
  return { code, at: of, reason: reason.trim(), place };
}

function membersOf(value: unknown, known: readonly string[], where: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new UsageError(`${where}: must be an object of ${known.join(", ")}`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new UsageError(`${where}: unknown key "${unknown}"; there are ${known.join(", ")}`);
  return value;
}
