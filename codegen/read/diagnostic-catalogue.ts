import { answerCodes } from "./catalogue/answer-codes.js";
import type { CatalogueEntry } from "./catalogue/catalogue-entry.js";
import { documentCodes } from "./catalogue/document-codes.js";
import { operationCodes } from "./catalogue/operation-codes.js";
import { schemaCodes } from "./catalogue/schema-codes.js";
import { textCodes } from "./catalogue/text-codes.js";

const chapters = {
  "The text and its overlays": textCodes,
  "The document": documentCodes,
  "Paths, operations, parameters and limits": operationCodes,
  Schemas: schemaCodes,
  "Bodies, replies, headers and security": answerCodes,
} as const;

/** Everything that a document is refused or warned for, by its code. A code that is not here does not compile. */
export const diagnosticCatalogue = {
  ...textCodes,
  ...documentCodes,
  ...operationCodes,
  ...schemaCodes,
  ...answerCodes,
};

/** The stable name of what is wrong. */
export type DiagnosticCode = keyof typeof diagnosticCatalogue;

/** The same, parted as a reader looks for it. */
export const diagnosticChapters: Readonly<Record<string, Readonly<Record<string, CatalogueEntry>>>> = chapters;
