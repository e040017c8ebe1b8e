import { isUtf8 as isUtf8Bytes } from "node:buffer";
import type { IncomingMessage } from "node:http";
import type { BodyTable, ContentTable } from "../../wire/api-table.js";
import { Refusal } from "../refuse/refusal.js";
import type { Deadlines } from "./deadlines.js";
import { essenceOf, isUtf8 } from "./media-type.js";
import { parseJson } from "./parse-json.js";
import { readBytes } from "./read-bytes.js";

/** A body that was read: its bytes, and its value with the media type that it came as. */
export interface ReadBody {
  readonly raw: Buffer;
  readonly value: unknown;
  readonly mediaType: string;
  /** Undefined without a body. */
  readonly content: ContentTable | undefined;
}

const noBytes = Buffer.alloc(0);
/** What an operation without a body has. */
export const noBody: ReadBody = { raw: noBytes, value: undefined, mediaType: "", content: undefined };

/** Reads and parses a body. Returns a refusal for what cannot be read, and "aborted" when the client has left. */
export async function readBody(
  request: IncomingMessage,
  table: BodyTable,
  deadlines: Deadlines,
): Promise<ReadBody | Refusal | "aborted"> {
  const mediaType = essenceOf(request.headers["content-type"]);
  const content = contentFor(request, table, mediaType);
  // Without a Content-Type there may still be no body at all.
  if (content === undefined && mediaType !== "") return unsupported(table);
  const raw = await readBytes(request, table.limitBytes, deadlines);
  if (raw === "aborted") return raw;
  if (raw === "tooLarge") return new Refusal("tooLarge", { limitBytes: table.limitBytes });
  if (raw === "timeout") return new Refusal("timeout", {});
  if (content === undefined) return raw.length === 0 ? noBody : unsupported(table);
  if (!isUtf8Bytes(raw)) return new Refusal("malformed", { reason: "not valid UTF-8" });
  const parsed = content.as === "json" ? parseJson(raw.toString("utf8")) : readText(raw.toString("utf8"));
  if ("reason" in parsed) return new Refusal("malformed", parsed);
  return { raw, value: parsed.value, mediaType, content };
}

/** The declared content of a media type, if the body is in UTF-8 and not compressed. */
function contentFor({ headers }: IncomingMessage, { content }: BodyTable, mediaType: string): ContentTable | undefined {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") return undefined;
  return isUtf8(headers["content-type"]) && Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
}

function unsupported({ content }: BodyTable): Refusal {
  return new Refusal("unsupportedMediaType", { accepted: Object.keys(content) });
}

/** As in JSON, NUL is no text. */
function readText(value: string): { value: string } | { reason: string } {
  return value.includes("\0") ? { reason: "the text holds NUL" } : { value };
}
