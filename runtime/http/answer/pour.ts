import type { ServerResponse } from "node:http";

/**
 * Writes pieces as fast as the client takes them, then ends the answer. When the client leaves, the pieces are closed
 * and nothing is thrown; when they fail, the connection is cut, so that what came is not taken for the whole, and it
 * rejects with what they threw.
 */
export async function pour(pieces: AsyncIterable<Uint8Array | string>, response: ServerResponse): Promise<void> {
  const iterator = pieces[Symbol.asyncIterator]();
  // A generator that waits is closed only when its wait ends: its signal tells it to stop waiting.
  const leave = () => void iterator.return?.().catch(() => undefined);
  response.once("close", leave);
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true || response.destroyed) break;
      if (value.length > 0 && !response.write(value)) await untilTaken(response);
    }
    response.end();
  } catch (error) {
    const isLeft = response.destroyed;
    response.destroy();
    if (!isLeft) throw error;
  } finally {
    response.off("close", leave);
    if (response.destroyed) leave();
  }
}

function untilTaken(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const settle = () => {
      response.off("drain", settle).off("close", settle);
      resolve();
    };
    response.on("drain", settle).on("close", settle);
  });
}
