import { _, type Code, type KeywordCxt, Name } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { codePointLength, compilePattern, hasUniqueItems, isMultipleOf } from "../../runtime/wire/index.js";
import { servedFormats } from "../read/served-formats.js";
import { countNamesOnce } from "./count-names.js";
import { discriminatorKeyword, hiddenKeywords } from "./schema-keyword-code.js";

/** What the compiled validators must be able to do beyond telling valid from invalid. */
export interface AjvOptions {
  /** Errors hold the violated subschema. */
  readonly verbose: boolean;
  /** Some schema says `unevaluatedProperties` or `unevaluatedItems`. */
  readonly unevaluated: boolean;
  /** Some pattern is none in unicode mode. */
  readonly loosePatterns?: boolean;
}

/** An ajv that compiles schemas to source, with `x-code` as a keyword and with our own functions for some others. */
export function createAjv({ verbose, unevaluated, loosePatterns = false }: AjvOptions): Ajv2020 {
  countNamesOnce();
  const ajv = new Ajv2020({
    code: { esm: true, source: true, lines: true, ...(loosePatterns ? { regExp: compileLoosely } : {}) },
    // One finding ends validation: a `pattern` is then never run on a text that `maxLength` has refused.
    allErrors: false,
    strict: true,
    // The shape of every keyword was checked when the document was read.
    validateSchema: false,
    // Lints of style, not of meaning: `minLength` without a `type` says what it says.
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowMatchingProperties: true,
    verbose,
    inlineRefs: false,
    // `oneOf` then leaves the choice to the keyword beside it.
    discriminator: true,
    messages: false,
    ownProperties: true,
  });
  ajv.addVocabulary(["x-code"]);
  // Ajv2020 forces both on, and they double the code of the many documents that need neither.
  Object.assign(ajv.opts, { unevaluated, dynamicRef: false });
  replaceKeywords(ajv);
  return ajv;
}

/** ajv prints a call of `code`, which is found in `specgate/wire`. */
const compileLoosely = Object.assign((pattern: string) => compilePattern(pattern), { code: compilePattern.name });

function replaceKeywords(ajv: Ajv2020): void {
  for (const keyword of [
    "readOnly",
    "writeOnly",
    "format",
    "multipleOf",
    "uniqueItems",
    "maxLength",
    "minLength",
    "discriminator",
  ])
    ajv.removeKeyword(keyword);
  ajv.addKeyword({ keyword: "format", type: ["number", "string"], schemaType: "string", code: checkFormat });
  // ajv divides, and so finds that 19.99 is no multiple of 0.01.
  ajv.addKeyword({ keyword: "multipleOf", type: "number", schemaType: "number", code: checkMultiple });
  // ajv counts the code points of every text; mostly its length alone tells.
  ajv.addKeyword({ keyword: "maxLength", type: "string", schemaType: "number", code: checkLongest });
  ajv.addKeyword({ keyword: "minLength", type: "string", schemaType: "number", code: checkShortest });
  // ajv compares each object with each other: thousands of them take seconds.
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", code: checkUnique });
  ajv.addKeyword(discriminatorKeyword);
  for (const keyword of hiddenKeywords) ajv.addKeyword(keyword);
}

function checkFormat(cxt: KeywordCxt, type?: string): void {
  const format = servedFormats.get(cxt.schema);
  // Any other format is an annotation; whoever wrote it was told so.
  if (format?.type === type && format?.check) cxt.pass(_`${useWire(cxt, format.check)}(${cxt.data})`);
}

function checkMultiple(cxt: KeywordCxt): void {
  cxt.pass(_`${useWire(cxt, isMultipleOf)}(${cxt.data}, ${cxt.schemaCode})`);
}

function checkLongest(cxt: KeywordCxt): void {
  const { data, schema } = cxt;
  cxt.pass(_`${data}.length <= ${schema} || ${useWire(cxt, codePointLength)}(${data}) <= ${schema}`);
}

/** A code point takes at most two units, so a text of twice the length is long enough. */
function checkShortest(cxt: KeywordCxt): void {
  const { data, schema } = cxt;
  cxt.pass(_`${data}.length >= ${2 * schema} || ${useWire(cxt, codePointLength)}(${data}) >= ${schema}`);
}

function checkUnique(cxt: KeywordCxt): void {
  if (cxt.schema) cxt.pass(_`${useWire(cxt, hasUniqueItems)}(${cxt.data})`);
}

/** A function of `specgate/wire`, printed by its name there. */
function useWire({ gen }: KeywordCxt, check: { readonly name: string }): Code {
  return gen.scopeValue("func", { ref: check, code: new Name(check.name) });
}
