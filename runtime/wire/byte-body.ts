import type { ReceivedBytes } from "./body-types.js";

type Chunk = Uint8Array<ArrayBuffer>;

/** The bytes of a body over whatever they come from. */
export class ByteBody implements ReceivedBytes {
  readonly #type: string;
  #source: AsyncIterable<Chunk> | undefined;

  /** `type`: the media type, for `blob`. */
  constructor(source: AsyncIterable<Chunk>, type: string) {
    this.#source = source;
    this.#type = type;
  }

  [Symbol.asyncIterator](): AsyncIterator<Chunk> {
    const source = this.#source;
    if (source === undefined) throw new TypeError("the body has been read already");
    this.#source = undefined;
    return source[Symbol.asyncIterator]();
  }

  stream(): ReadableStream<Chunk> {
    return streamOf(this);
  }

  async bytes(): Promise<Chunk> {
    return new Uint8Array(await (await this.blob()).arrayBuffer());
  }

  async blob(): Promise<Blob> {
    const chunks: Chunk[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return new Blob(chunks, { type: this.#type });
  }
}

/** A web stream that pulls from an iterable, no faster than it is read, and closes it when it is cancelled. */
export function streamOf<Item>(source: AsyncIterable<Item>): ReadableStream<Item> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<Item>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        await iterator.return?.(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** What a web stream holds, piece by piece; not every browser iterates streams. Cancels the stream when it is left. */
export async function* piecesOf<Item>(stream: ReadableStream<Item>): AsyncGenerator<Item, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // After the end this does nothing; a stream that failed has said so already.
    await reader.cancel().catch(() => undefined);
  }
}
