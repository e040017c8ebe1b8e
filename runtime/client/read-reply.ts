import { decodeHeaders } from "./decode-headers.js";
import { findMediaType } from "./find-media-type.js";
import { findReply } from "./find-reply.js";
import type { PreparedCall } from "./send-request.js";
import { TransportFailure } from "./transport-failure.js";
import { type UndeclaredPart, UndeclaredReply } from "./undeclared-reply.js";

/** A reply of any operation; Result says what each one may be. */
export interface ReadReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** As the spec writes it. */
  readonly mediaType?: string;
  readonly body: unknown;
  readonly response: Response;
}

/**
 * Reads a reply as its operation declares it: JSON strictly, text as it is. Throws UndeclaredReply, and
 * TransportFailure when the body breaks off.
 */
export async function readReply(call: PreparedCall, response: Response): Promise<ReadReply> {
  const { operation } = call;
  const undeclared = (reason: UndeclaredPart) => new UndeclaredReply(operation.id, reason, response);
  const declared = findReply(operation.replies, response.status);
  if (!declared) throw undeclared("status");
  const headers = decodeHeaders(declared.headers ?? {}, response.headers);
  const received = { status: response.status, headers, response };

  const content = operation.method === "HEAD" ? {} : (declared.content ?? {});
  if (Object.keys(content).length === 0) {
    const surplus = await readBytes(call, response);
    if (surplus.byteLength > 0) throw undeclared("body");
    return { ...received, body: undefined };
  }
  const mediaType = findMediaType(Object.keys(content), response.headers.get("content-type"));
  if (mediaType === undefined) throw undeclared("mediaType");
  const bytes = await readBytes(call, response);
  try {
    return {
      ...received,
      mediaType,
      body: content[mediaType] === "json" ? readJson(bytes) : readText(bytes, response),
    };
  } catch {
    // What a parser throws quotes the text.
    throw undeclared("body");
  }
}

async function readBytes({ operation, signal }: PreparedCall, response: Response): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new TransportFailure(operation.id, { cause, signal });
  }
}

/** JSON is UTF-8 whatever a charset says (RFC 8259, section 8.1). */
function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function readText(bytes: ArrayBuffer, response: Response): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  return new TextDecoder(charset ?? "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}
