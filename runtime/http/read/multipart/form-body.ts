import type { MultipartTable } from "../../../wire/api-table.js";
import type { ReceivedFile } from "../../../wire/body-types.js";
import type { Validator } from "../../../wire/validator.js";
import { Refusal } from "../../refuse/refusal.js";
import { findingsOf } from "../../validate/findings.js";
import { BodyFault } from "../body-fault.js";
import { type DecodedPart, decodeParts } from "./decode-parts.js";
import type { RawPart } from "./part-splitter.js";

type Part = { readonly name: string; readonly value: unknown } | { readonly name: string; readonly file: ReceivedFile };
type Table = MultipartTable & { readonly validate: Validator };

/** Fields are held in memory, and a body with files may be far longer than memory. */
const fieldBytesBesideFiles = 1_048_576;

/** A form with files over its parts: what `ReceivedForm` promises, its types erased. */
export class FormBody implements AsyncIterable<Part> {
  readonly #table: Table;
  #parts: AsyncIterable<RawPart> | undefined;

  constructor(parts: AsyncIterable<RawPart>, table: Table) {
    this.#parts = parts;
    this.#table = table;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Part, void> {
    for await (const { table, value, file } of this.#read()) {
      yield file ? { name: table.name, file } : { name: table.name, value };
    }
  }

  async all(): Promise<Record<string, unknown>> {
    const object: Record<string, unknown> = {};
    for await (const part of this.#read()) putPart(object, part, part.file ? await fileOf(part.file) : part.value);
    return object;
  }

  /** Each part, and once the last was taken the whole held to its schema: a list of files by how many there are. */
  async *#read(): AsyncGenerator<DecodedPart, void> {
    const parts = this.#parts;
    if (parts === undefined) throw new TypeError("the body has been read already");
    this.#parts = undefined;
    const whole: Record<string, unknown> = {};
    for await (const part of decodeParts(parts, this.#table, fieldBytesBesideFiles)) {
      putPart(whole, part, part.file ? "" : part.value);
      yield part;
    }
    const { validate } = this.#table;
    if (!validate(whole)) throw new BodyFault(new Refusal("invalid", { in: "body", rules: findingsOf(validate) }));
  }
}

/** Reads a form without files, which is in memory already, as an object of its fields. Throws BodyFault. */
export async function readFields(parts: AsyncIterable<RawPart>, table: MultipartTable): Promise<object> {
  const object: Record<string, unknown> = {};
  for await (const part of decodeParts(parts, table, Number.POSITIVE_INFINITY)) putPart(object, part, part.value);
  return object;
}

function putPart(object: Record<string, unknown>, { table }: DecodedPart, value: unknown): void {
  const { name, many } = table;
  if (!many) object[name] = value;
  else if (Object.hasOwn(object, name))
    (object[name] as unknown[]).push(value); // put here by the line below
  else object[name] = [value];
}

/** A file in memory; `blob` where the sender gives it no name, as browsers call one without. */
async function fileOf(file: ReceivedFile): Promise<File> {
  return new File([await file.bytes()], file.filename ?? "blob", { type: file.mediaType });
}
