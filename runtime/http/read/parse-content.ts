import { isAscii, isUtf8 } from "node:buffer";
import type { ContentTable } from "../../wire/api-table.js";
import { FormFault } from "../../wire/forms/form-fault.js";
import { compileFormReader } from "../../wire/forms/read-form.js";
import { parseMediaType } from "../../wire/media-type.js";
import { pointerTo } from "../../wire/pointer-to.js";
import { Refusal } from "../refuse/refusal.js";
import { BodyFault } from "./body-fault.js";
import { readFields } from "./multipart/form-body.js";
import { splitParts } from "./multipart/part-splitter.js";
import { parseJson } from "./parse-json.js";

/** The bytes of a whole body, and how it came. */
interface RawBody {
  readonly raw: Buffer;
  readonly contentType: string;
  /** In lower case; undefined where none is named. */
  readonly charset: string | undefined;
}
type Parsed = { readonly value: unknown } | Refusal;

/** Reads a whole body as its value, or a refusal of what is not as its media type says. */
export type ParseContent = (body: RawBody) => Parsed | Promise<Parsed>;

/** Compiles the way from the bytes of a media type to the value. */
export function compileParser(table: ContentTable): ParseContent {
  switch (table.as) {
    case "json":
      return ofText((text) => valueOrRefusal(parseJson(text)));
    case "form": {
      const read = compileFormReader(table, readJson);
      return ofText((text) => {
        const value = read(text);
        return value instanceof FormFault ? refusalOf(value) : { value };
      });
    }
    case "multipart":
      return async ({ raw, contentType }) => {
        const boundary = boundaryOf(contentType);
        if (boundary === undefined) return noBoundary;
        try {
          return { value: await readFields(splitParts(once(raw), boundary), table) };
        } catch (error) {
          if (error instanceof BodyFault && error.refusal) return error.refusal;
          throw error;
        }
      };
    default:
      // As in JSON, NUL is no text.
      return ofText((text) =>
        text.includes("\0") ? new Refusal("malformed", { reason: "the text holds NUL" }) : { value: text },
      );
  }
}

function ofText(parse: (text: string) => Parsed): ParseContent {
  return ({ raw, charset }) => {
    const ascii = isAscii(raw);
    if (charset === "us-ascii" && !ascii) return new Refusal("malformed", { reason: "not ASCII" });
    if (!ascii && !isUtf8(raw)) return new Refusal("malformed", { reason: "not valid UTF-8" });
    // Of ASCII the two are the same, and Latin-1 needs no decoding.
    return parse(raw.toString(ascii ? "latin1" : "utf8"));
  };
}

function valueOrRefusal(parsed: ReturnType<typeof parseJson>): Parsed {
  return "reason" in parsed ? new Refusal("malformed", parsed) : parsed;
}

/** As safe as JSON in a body. */
function readJson(text: string): unknown {
  const parsed = parseJson(text);
  return "value" in parsed ? parsed.value : undefined;
}

function refusalOf({ field, rule }: FormFault): Refusal {
  const at = field === "" ? "" : pointerTo(field);
  return new Refusal("invalid", { in: "body", rules: [{ at, rule }] });
}

/** What a multipart body without a boundary is answered with. */
export const noBoundary: Refusal = new Refusal("malformed", { reason: "the media type has no boundary" });

/** The boundary of a multipart body (RFC 2046 section 5.1.1); undefined where it has none that is one. */
export function boundaryOf(contentType: string): string | undefined {
  const boundary = parseMediaType(contentType)?.parameters.get("boundary");
  return boundary !== undefined && /^[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]$/.test(boundary)
    ? boundary
    : undefined;
}

async function* once(raw: Buffer): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  // The whole body in one piece of its own.
  if (raw.length > 0) yield new Uint8Array(raw);
}
