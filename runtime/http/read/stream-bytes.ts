import type { IncomingMessage } from "node:http";
import { Refusal } from "../refuse/refusal.js";
import { BodyFault } from "./body-fault.js";
import type { Deadlines } from "./deadlines.js";

/**
 * The bytes of a body as they come, at most `limitBytes` of them; each piece within the time of `deadlines` from when it
 * is asked for. Throws BodyFault.
 */
export async function* streamBytes(
  request: IncomingMessage,
  limitBytes: number,
  deadlines: Deadlines,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  // What is left unread is for whoever answers to drain.
  const pieces = request.iterator({ destroyOnReturn: false });
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await nextInTime(pieces, deadlines);
      if (done === true) return;
      length += value.length;
      if (length > limitBytes) throw new BodyFault(new Refusal("tooLarge", { limitBytes }));
      yield value;
    }
  } finally {
    // Not waited for: after a piece that is late it never ends.
    pieces.return?.().catch(() => undefined);
  }
}

type Piece = IteratorResult<Buffer<ArrayBuffer>, undefined>;

function nextInTime(pieces: AsyncIterator<Buffer<ArrayBuffer>>, deadlines: Deadlines): Promise<Piece> {
  return new Promise((resolve, reject) => {
    const waiting = { expire: () => reject(new BodyFault(new Refusal("timeout", {}))) };
    const settle = (act: () => void) => {
      deadlines.release(waiting);
      act();
    };
    deadlines.hold(waiting);
    pieces.next().then(
      (piece) => settle(() => resolve(piece)),
      () => settle(() => reject(new BodyFault("aborted"))),
    );
  });
}
