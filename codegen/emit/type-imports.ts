import type { ApiModel, OperationModel, ReplyModel } from "../model/api-model.js";
import { docComment } from "./doc-comment.js";

/** The import of what types refer to in `types.ts`; nothing when they refer to nothing: an unused import is an error. */
export function typeImports(model: ApiModel, replies: readonly ReplyModel[]): string | undefined {
  const texts = [...model.operations.flatMap(inputTexts), ...replies.flatMap(replyTexts)];
  const needs = (name: string) => texts.some((text) => text.includes(`${name}[`));
  const names = [
    ...(model.schemas.length > 0 || needs("components") ? ["components"] : []),
    ...(needs("operations") ? ["operations"] : []),
  ];
  return names.length > 0 ? `import type { ${names.join(", ")} } from "./types.js";` : undefined;
}

/** The component schemas under names of their own, a line each. */
export function schemaAliases({ schemas }: ApiModel): string[] {
  return schemas.flatMap(({ name, description, place }) => [
    ...docComment({ text: [description], place }),
    `export type ${name} = components["schemas"][${JSON.stringify(name)}];`,
    "",
  ]);
}

function inputTexts({ parameters, body }: OperationModel): string[] {
  return [...parameters, ...(body?.content ?? [])].map(({ typeText }) => typeText);
}

function replyTexts({ content, headers }: ReplyModel): string[] {
  return [...content, ...headers].map(({ typeText }) => typeText);
}
