import { _, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv";
import { getProperty, or } from "ajv/dist/compile/codegen/index.js";
import type { Switch } from "../model/resolve-discriminator.js";

/** `discriminator` as the model resolves it: the tag alone says by which branch of `oneOf` an object is judged. */
export const discriminatorKeyword: CodeKeywordDefinition = {
  keyword: "discriminator",
  schemaType: "object",
  error: { message: "must have a tag of a branch", params: ({ schema }) => _`{tag: ${schema.propertyName}}` },
  code(cxt) {
    const { gen, data } = cxt;
    const { propertyName, tags }: Partial<Switch> = cxt.schema;
    if (propertyName === undefined || tags === undefined) return;
    const valid = gen.let("valid", false);
    const tag = gen.const(
      "tag",
      _`typeof ${data} == "object" && ${data} ? ${data}${getProperty(propertyName)} : undefined`,
    );
    gen.if(false);
    tags.forEach((names, branch) => {
      gen.elseIf(or(...names.map((name) => _`${tag} === ${name}`)));
      gen.assign(valid, applyBranch(cxt, branch));
    });
    gen.else();
    cxt.error();
    gen.endIf();
    cxt.ok(valid);
  },
};

function applyBranch(cxt: KeywordCxt, schemaProp: number): Name {
  const valid = cxt.gen.name("valid");
  cxt.mergeEvaluated(cxt.subschema({ keyword: "oneOf", schemaProp }, valid), Name);
  return valid;
}

/** A property that does not go this way: `{ readOnly: true }` in its place refuses whatever comes. */
export const hiddenKeywords: readonly CodeKeywordDefinition[] = ["readOnly", "writeOnly"].map((keyword) => ({
  keyword,
  schemaType: "boolean",
  code(cxt) {
    if (cxt.schema === true) cxt.fail();
  },
}));
