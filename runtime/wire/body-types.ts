/** Bytes as they are received: nothing is kept, so they can be read once, in one of these ways. Throws TypeError after. */
export interface ReceivedBytes extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** For whatever takes a web stream; a reader that waits slows the sender down. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** All of them, in memory. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** All of them, with the media type that they came as. */
  blob(): Promise<Blob>;
}
/** A file of a form as it is received: its bytes can be read once, and only until the next part is asked for. */
export interface ReceivedFile extends ReceivedBytes {
  /** As the sender calls it: no path that may be trusted. Undefined: it has no name. */
  readonly filename: string | undefined;
  /** As the sender says: `image/png`; `application/octet-stream` where it says nothing. */
  readonly mediaType: string;
}
/** A form's object with a type of files in the place of those that are named; of a list of files a list. */
export type WithFiles<Form, Names extends PropertyKey, Item> = {
  [Name in keyof Form]: Name extends Names
    ? NonNullable<Form[Name]> extends readonly unknown[]
      ? Item[]
      : Item
    : Form[Name];
};
/** One part of a form: a file, or the value of a field; of a list each item by itself. */
export type ReceivedPart<Form, Names extends PropertyKey> = Form extends unknown
  ? {
      [Name in keyof Form]-?: Name extends Names
        ? { readonly name: Name; readonly file: ReceivedFile }
        : { readonly name: Name; readonly value: ItemOf<NonNullable<Form[Name]>> };
    }[keyof Form]
  : never;
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;
/**
 * A form with files, which can be read once: part by part as they come, each value held to its schema and the whole to
 * its own once the last part is read, or all at once. Throws BodyFault for what is not as declared, TypeError when it
 * was read before.
 */
export interface ReceivedForm<Form, Names extends PropertyKey> extends AsyncIterable<ReceivedPart<Form, Names>> {
  /** All of it, files in memory. */
  all(): Promise<WithFiles<Form, Names, File>>;
}
/** A form with files to be sent: a `File` with its name, a `Blob` as `blob`; a part has the blob's own media type. */
export type SentForm<Form, Names extends PropertyKey> = WithFiles<Form, Names, Blob>;
/** Bytes to be sent. What is iterated is read as fast as the receiver takes it, and closed when the receiver leaves. */
export type SentBytes = Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
