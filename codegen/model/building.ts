import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import type { Spot } from "../read/spot.js";
import type { Place } from "./api-model.js";
import type { ValidatorBook } from "./validator-book.js";

/** What the builders of one model share. */
export interface Building {
  readonly document: OpenApiDocument;
  readonly locate: (pointer: string) => Place;
  readonly validators: ValidatorBook;
  /** Component schemas that are exported under their own names. */
  readonly aliases: ReadonlySet<string>;
}

/** The schema that stands for "anything", where a document gives none. */
export function anything(pointer: string): Spot<Schema> {
  return { value: true, pointer };
}
