import { listComponents, listOperations } from "../read/list-operations.js";
import type { OpenApiDocument } from "../read/openapi-document.js";
import type { Problem } from "../read/problem.js";
import type { ReferenceTarget } from "../read/reference-target.js";
import { walkDocument } from "../read/walk-document.js";
import type { ApiModel, ForeignSchema, Place } from "./api-model.js";
import { apiNames } from "./api-names.js";
import { buildLimits, limitHeaderNames } from "./build-limits.js";
import { buildMount } from "./build-mount.js";
import { buildOperations } from "./build-operations.js";
import { buildRefusals } from "./build-refusals.js";
import { listCredentials } from "./build-security.js";
import { buildUnmatched } from "./build-unmatched.js";
import { checkReplyHeaders } from "./check-reply-headers.js";
import { documentWithIds } from "./document-with-ids.js";
import { listAliases } from "./list-aliases.js";
import { nameOperations } from "./name-operations.js";
import { compareOnWire } from "./same-on-wire.js";
import { createSchemaBook } from "./schema-book.js";
import { createValidatorBook } from "./validator-book.js";

/** A document in which everything is served, and where its nodes stand. */
interface Readable {
  readonly path: string;
  readonly document: OpenApiDocument;
  readonly locate: (pointer: string) => Place;
  /** The file, and the pointer in it, that what a pointer names comes from. */
  readonly origin: (pointer: string) => ReferenceTarget;
}

/** The model of an API with every decision taken, and what was found wrong on the way. */
export function buildModel({ path, document, locate, origin }: Readable): {
  readonly model: ApiModel;
  readonly problems: readonly Problem[];
} {
  const names = apiNames(path);
  const schemas = listAliases(document, names.typeName, locate);
  const codes = listCodes(document);
  const book = createSchemaBook(document, { ordered: codes.length > 0 });
  const validators = createValidatorBook(book);
  const building = { document, locate, validators, aliases: new Set(schemas.map(({ name }) => name)) };

  const { mount, problems: mountProblems } = buildMount(document);
  const named = nameOperations(listOperations(document));
  const limits = buildLimits(document["x-rate-limit"]);
  const operations = buildOperations(building, named.operations, limits);
  const pointers = new Map(named.operations.map(({ id, pointer }) => [id, pointer]));
  const sameOnWire = compareOnWire(building.validators.validators);
  const raised = buildRefusals({ operations, pointers, documentLimits: limits, sameOnWire });
  const unmatched = buildUnmatched(building, limitHeaderNames(limits));

  const model = {
    ...names,
    specPath: path,
    title: document.info.title,
    description: document.info.description?.trim(),
    mount,
    limits,
    operations,
    refusals: [...raised.refusals, ...unmatched.refusals],
    credentials: listCredentials(operations),
    codes,
    schemas,
    foreign: listForeign(document, path, origin),
    validators: validators.validators,
    definitions: Object.fromEntries(book.definitions),
    reportsSubschemas: codes.length > 0,
    document: documentWithIds(document, named.operations),
  };
  const found = [mountProblems, named.problems, raised.problems, unmatched.problems];
  const problems = [...found.flat(), ...checkReplyHeaders(operations, pointers, limits)];
  return { model, problems };
}

/** The component schemas that come from other files than the document's own. */
function listForeign(document: OpenApiDocument, path: string, origin: Readable["origin"]): ForeignSchema[] {
  return listComponents(document, "schemas")
    .map(([name, { pointer }]) => ({ name, ...origin(pointer) }))
    .filter(({ file }) => file !== path);
}

/** Every `x-code`, once, in the order of the text. */
function listCodes(document: OpenApiDocument): string[] {
  const codes = walkDocument(document).map(({ kind, node }) => (kind === "schema" ? node["x-code"] : undefined));
  return [...new Set(codes.filter((code) => typeof code === "string"))];
}
