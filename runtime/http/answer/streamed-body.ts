/** A body that is written piece by piece while it is made. */
export class StreamedBody {
  /** Bytes or text; throws an AnswerFault for a piece that its spec does not declare. */
  readonly pieces: AsyncIterable<Uint8Array | string>;
  constructor(pieces: AsyncIterable<Uint8Array | string>) {
    this.pieces = pieces;
  }
}
