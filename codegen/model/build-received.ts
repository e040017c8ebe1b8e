import { listOperations } from "../read/list-operations.js";
import type { OpenApiDocument } from "../read/openapi-document.js";
import type { ReceivedModel } from "./api-model.js";
import { buildReplies } from "./build-replies.js";
import { nameOperations } from "./name-operations.js";
import { createSchemaBook } from "./schema-book.js";
import { createValidatorBook } from "./validator-book.js";

const noHeaders: ReadonlySet<string> = new Set();
const noAliases: ReadonlySet<string> = new Set();
/** Nothing that is made of these replies names a place. */
const nowhere = { file: "", line: 1, column: 1 };

/**
 * The replies of a document as a caller takes them: a `writeOnly` property is refused and asked for by no `required`, and
 * objects are as open as the document says.
 */
export function buildReceived(document: OpenApiDocument): ReceivedModel {
  const schemas = createSchemaBook(document, { ordered: false });
  const { validators, add } = createValidatorBook({
    ...schemas,
    translate: (schema) => schemas.translate(schema, "received"),
  });
  const building = { document, locate: () => nowhere, validators: { validators, add }, aliases: noAliases };
  const { operations } = nameOperations(listOperations(document));
  const received = operations.map((operation) => ({
    id: operation.id,
    replies: buildReplies(building, operation, noHeaders),
  }));
  return {
    operations: received,
    // What is checked was parsed or decoded by the client.
    validators: validators.map((each) => ({ ...each, ofParsed: true })),
    definitions: Object.fromEntries(schemas.definitions),
  };
}
