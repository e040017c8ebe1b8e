import type { ItemForm } from "../../wire/api-table.js";

/** A body that is written piece by piece while it is made. */
export class StreamedBody {
  /** Bytes or text; throws an AnswerFault for a piece that its spec does not declare. */
  readonly pieces: AsyncIterable<Uint8Array | string>;
  /** Undefined: bytes. */
  readonly form: ItemForm | undefined;
  constructor(pieces: AsyncIterable<Uint8Array | string>, form?: ItemForm) {
    this.pieces = pieces;
    this.form = form;
  }

  /** Events have no end of their own: whoever reads them comes back, so that they may be ended at any event. */
  get isOfEvents(): boolean {
    return this.form === "events" || this.form === "textEvents";
  }
}
