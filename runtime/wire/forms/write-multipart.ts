import type { MultipartLayout, PartLayout } from "../api-table.js";
import { isWithin, parseMediaType } from "../media-type.js";
import { writePrimitive } from "../styles/primitive.js";
import { writeJsonText } from "../styles/read-json-text.js";
import { WireFault, wrongType } from "../styles/wire-fault.js";
import { FormFault } from "./form-fault.js";
import { givenFields } from "./write-form.js";

/** One part: what its headers say besides its name, and its bytes. */
interface WrittenPart {
  readonly filename?: string;
  readonly contentType?: string;
  readonly bytes: string | Blob;
}

const isEmpty = new WireFault("type", "is empty, which a form cannot carry: leave it out");
const wrongMediaType = new WireFault("contentType", "has a media type that is not declared");

/**
 * Writes an object as `multipart/form-data` (RFC 7578), the parts in the form's order: a blob whose type names the
 * boundary, with files as they are. A FormFault where a reader would not get the object back.
 */
export function writeMultipart({ parts, additional }: MultipartLayout, value: unknown): Blob | FormFault {
  const other = (name: string): PartLayout | undefined => additional && { name, as: additional };
  const given = givenFields(parts, value, other);
  if (given instanceof FormFault) return given;
  const boundary = newBoundary();
  const pieces: (string | Blob)[] = [];
  for (const [part, each] of filesLast(given)) {
    const written = writeField(part, each);
    if (written instanceof WireFault) return new FormFault(part.name, written);
    for (const one of written) pieces.push(`--${boundary}\r\n${headersOf(part.name, one)}\r\n\r\n`, one.bytes, "\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  return new Blob(pieces, { type: `multipart/form-data; boundary=${boundary}` });
}

/** Whoever takes parts as they come knows all else once the files come. */
function filesLast<Given extends readonly [part: PartLayout, value: unknown]>(
  given: readonly Given[],
): readonly Given[] {
  const isFile = ([part]: Given) => part.as === "file";
  return [...given.filter((each) => !isFile(each)), ...given.filter(isFile)];
}

function newBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(18));
  return `form-${[...random].map((byte) => byte.toString(36).padStart(2, "0")).join("")}`;
}

function writeField(part: PartLayout, value: unknown): readonly WrittenPart[] | WireFault {
  if (!part.many) {
    const written = writePart(part, value);
    return written instanceof WireFault ? written : [written];
  }
  if (!Array.isArray(value)) return wrongType;
  if (value.length === 0) return isEmpty;
  const written = value.map((item) => writePart(part, item));
  // No fault where none is found.
  return written.find((one) => one instanceof WireFault) ?? (written as WrittenPart[]);
}

function writePart({ as, contentTypes }: PartLayout, value: unknown): WrittenPart | WireFault {
  const [declared] = contentTypes ?? [];
  const concrete = declared === undefined || declared.includes("*") ? undefined : declared;
  if (as === "file") return writeFile(value, contentTypes ?? ["*/*"], concrete);
  const bytes = as === "json" ? writeJsonText(value, false) : writePrimitive(as, value);
  if (bytes instanceof WireFault) return bytes;
  const contentType = concrete ?? (as === "json" ? "application/json" : undefined);
  return { bytes, ...(contentType !== undefined && { contentType }) };
}

/** The type of a blob is its own where it has one. */
function writeFile(value: unknown, ranges: readonly string[], usual: string | undefined): WrittenPart | WireFault {
  if (!(value instanceof Blob)) return wrongType;
  const contentType = value.type === "" ? (usual ?? "application/octet-stream") : value.type;
  const essence = parseMediaType(contentType)?.essence ?? "";
  if (!ranges.some((range) => isWithin(essence, range))) return wrongMediaType;
  return { filename: value instanceof File ? value.name : "blob", contentType, bytes: value };
}

function headersOf(name: string, { filename, contentType }: WrittenPart): string {
  const file = filename === undefined ? "" : `; filename="${escapeName(filename)}"`;
  const type = contentType === undefined ? "" : `\r\nContent-Type: ${contentType}`;
  return `Content-Disposition: form-data; name="${escapeName(name)}"${file}${type}`;
}

/** WHATWG HTML section 4.10.21.8. */
function escapeName(text: string): string {
  return text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
