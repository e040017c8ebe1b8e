import type { Place } from "../model/api-model.js";
import { bundleFiles } from "./bundle-files.js";
import { checkContent } from "./check-content.js";
import { checkEncoding } from "./check-encoding.js";
import { checkEndless } from "./check-endless.js";
import { checkExtensions } from "./check-extensions.js";
import { checkItems } from "./check-items.js";
import { checkKeys } from "./check-keys.js";
import { checkLimits } from "./check-limits.js";
import { checkParameters } from "./check-parameters.js";
import { checkPaths } from "./check-paths.js";
import { checkReferences } from "./check-references.js";
import { checkReplies } from "./check-replies.js";
import { checkSchemas } from "./check-schemas.js";
import { checkSecurity } from "./check-security.js";
import { checkSlowPatterns } from "./check-slow-patterns.js";
import { checkStructure } from "./check-structure.js";
import { checkUnevaluated } from "./check-unevaluated.js";
import { checkVersion, isVersion30 } from "./check-version.js";
import { copyWithout } from "./copy-without.js";
import type { Diagnostic } from "./diagnostic.js";
import type { JsonObject } from "./json-object.js";
import type { OpenApiDocument } from "./openapi-document.js";
import type { Problem } from "./problem.js";
import type { ReferenceTarget } from "./reference-target.js";
import type { SourceFiles } from "./source-files.js";
import { walkDocument } from "./walk-document.js";

/** A document that was read, with the way back to its text. */
interface ReadDocument {
  /** Only where everything in the document is served; problems that are warnings do not count. */
  readonly document: OpenApiDocument | undefined;
  /** The place of a JSON Pointer in the text, or of its nearest parent that exists. */
  readonly locate: (pointer: string) => Place;
  /** The file, and the pointer in it, that what a pointer names comes from. */
  readonly origin: (pointer: string) => ReferenceTarget;
  /** What the text itself has wrong, before it is a document. */
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly Problem[];
}

/** Reads an OpenAPI 3.0 or 3.1 document from its files, of YAML or JSON, and checks that all of it is served. */
export async function readDocument(files: SourceFiles): Promise<ReadDocument> {
  const { document, ...read } = await bundleFiles(files);
  return document === undefined ? { ...read, document, problems: [] } : { ...read, ...checkDocument(document) };
}

function checkDocument(document: JsonObject): Pick<ReadDocument, "document" | "problems"> {
  const refused = (problems: readonly Problem[]) => ({ document: undefined, problems });
  const version = checkVersion(document);
  if (version !== undefined) return refused([version]);
  const visits = walkDocument(document);
  const form = [...checkKeys(visits), ...checkReferences(document, visits), ...checkExtensions(visits)];
  // OpenAPI's own schema would say the same again in other words, and it needs references that lead somewhere.
  if (form.some(isError)) return refused(form);
  const structure = checkStructure(copyWithout(document, ignoredKeys(form)));
  const problems = [...form, ...structure.problems];
  if (problems.some(isError)) return refused(problems);
  // OpenAPI's own schema has passed: this is the shape that it asks for.
  const checked = structure.document as unknown as OpenApiDocument;
  problems.push(...checkMeaning(checked, structure.document === document ? visits : walkDocument(checked)));
  return problems.some(isError) ? refused(problems) : { document: checked, problems };
}

/** Keys that mean nothing here, so that whatever comes after need not know them. */
function ignoredKeys(form: readonly Problem[]): string[] {
  const codes: readonly string[] = ["unknown-keyword", "beside-reference", "not-generated"];
  return form.filter(({ code }) => codes.includes(code)).map(({ pointer }) => pointer);
}

function checkMeaning(document: OpenApiDocument, visits: ReturnType<typeof walkDocument>): readonly Problem[] {
  const schemas = [
    ...checkSchemas(visits, isVersion30(document)),
    ...checkEndless(visits),
    ...checkUnevaluated(visits),
  ];
  // What follows looks into schemas, through references and compositions.
  if (schemas.some(isError)) return schemas;
  return [
    ...schemas,
    ...checkSlowPatterns(visits),
    ...checkPaths(document),
    ...checkParameters(document, visits),
    ...checkContent(document, visits),
    ...checkEncoding(document, visits),
    ...checkItems(visits),
    ...checkReplies(document, visits),
    ...checkSecurity(document),
    ...checkLimits(document),
  ];
}

function isError({ severity }: Problem): boolean {
  return severity === undefined;
}
