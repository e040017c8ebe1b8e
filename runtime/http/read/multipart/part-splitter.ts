import { Refusal } from "../../refuse/refusal.js";
import { BodyFault } from "../body-fault.js";
import { type PartHeaders, readPartHeaders } from "./part-headers.js";

type Chunk = Uint8Array<ArrayBuffer>;

/** A part as it comes: its bytes must be read, or they are skipped, before the next. */
export interface RawPart {
  readonly headers: PartHeaders;
  readonly bytes: AsyncIterable<Chunk>;
}

/** A part has few headers: Node bounds those of a request by 16 KiB. */
const mostHeaderBytes = 8192;
/** No form has more; each costs more than its bytes. */
const mostParts = 1000;
const crlf = Buffer.from("\r\n");
const dashes = Buffer.from("--");
const endOfHeaders = Buffer.from("\r\n\r\n");

/**
 * The parts of a multipart body (RFC 2046 section 5.1.1) as they come. Throws BodyFault (`malformed`) for what is none:
 * a part that is cut off, headers without a name, more than 1000 parts.
 */
export async function* splitParts(source: AsyncIterable<Chunk>, boundary: string): AsyncGenerator<RawPart, void> {
  const splitter = new PartSplitter(source[Symbol.asyncIterator](), Buffer.from(`\r\n--${boundary}`, "latin1"));
  try {
    // What stands before the first boundary is nobody's.
    await splitter.skipPart();
    for (let count = 1; await splitter.hasNext(); count++) {
      if (count > mostParts) throw malformed(`more than ${mostParts} parts`);
      const headers = await splitter.readHeaders();
      yield { headers, bytes: splitter.readBytes(count) };
      await splitter.skipPart();
    }
    await splitter.skipRest();
  } finally {
    await splitter.close();
  }
}

class PartSplitter {
  readonly #source: AsyncIterator<Chunk>;
  readonly #delimiter: Buffer;
  /** What was received and not handed on. The first boundary needs no line before it, so one is put there. */
  #buffer: Buffer<ArrayBuffer> = Buffer.from(crlf);
  /** The number of the part whose bytes are next; 0: what stands before the first. */
  #part = 0;
  #isWithin = true;

  constructor(source: AsyncIterator<Chunk>, delimiter: Buffer) {
    this.#source = source;
    this.#delimiter = delimiter;
  }

  /** Goes on to behind the next boundary. */
  async skipPart(): Promise<void> {
    while (this.#isWithin) await this.#nextBytes();
    this.#part += 1;
  }

  /** After a boundary: whether a part follows it. */
  async hasNext(): Promise<boolean> {
    while (this.#buffer.length < 2) await this.#receive();
    if (this.#buffer.subarray(0, 2).equals(dashes)) return false;
    const end = await this.#find(crlf);
    // White space may stand behind a boundary.
    if (!/^[\t ]*$/.test(this.#buffer.toString("latin1", 0, end))) throw malformed("a boundary is malformed");
    // The line's end stays: where there are no headers it is the first half of what ends them.
    this.#buffer = this.#buffer.subarray(end);
    return true;
  }

  async readHeaders(): Promise<PartHeaders> {
    const end = await this.#find(endOfHeaders);
    const headers = readPartHeaders(this.#buffer.subarray(crlf.length, Math.max(crlf.length, end)));
    if ("reason" in headers) throw malformed(headers.reason);
    this.#buffer = this.#buffer.subarray(end + endOfHeaders.length);
    this.#isWithin = true;
    return headers;
  }

  /** The bytes of a part. */
  async *readBytes(part: number): AsyncGenerator<Chunk, void> {
    for (;;) {
      if (part !== this.#part) throw new TypeError("the file has been left behind: a later part was asked for");
      if (!this.#isWithin) return;
      const bytes = await this.#nextBytes();
      if (bytes.length > 0) yield bytes;
    }
  }

  /** What stands behind the last boundary is nobody's. */
  async skipRest(): Promise<void> {
    while ((await this.#source.next()).done !== true);
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  /** Some bytes up to the next boundary, which is taken away behind the last of them. */
  async #nextBytes(): Promise<Chunk> {
    const at = this.#buffer.indexOf(this.#delimiter);
    // The rest may be the beginning of a boundary.
    const own = at < 0 ? Math.max(0, this.#buffer.length - this.#delimiter.length + 1) : at;
    const bytes = this.#buffer.subarray(0, own);
    this.#buffer = this.#buffer.subarray(at < 0 ? own : at + this.#delimiter.length);
    this.#isWithin = at < 0;
    if (at < 0 && own === 0) await this.#receive();
    return bytes;
  }

  async #find(bytes: Buffer): Promise<number> {
    for (;;) {
      const at = this.#buffer.indexOf(bytes);
      if (Math.max(at, at < 0 ? this.#buffer.length : 0) > mostHeaderBytes) {
        throw malformed("the headers of a part are too long");
      }
      if (at >= 0) return at;
      await this.#receive();
    }
  }

  async #receive(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done === true) throw malformed("the last boundary is missing");
    this.#buffer = this.#buffer.length === 0 ? asBuffer(value) : Buffer.concat([this.#buffer, value]);
  }
}

function asBuffer({ buffer, byteOffset, byteLength }: Chunk): Buffer<ArrayBuffer> {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function malformed(reason: string): BodyFault {
  return new BodyFault(new Refusal("malformed", { reason }));
}
