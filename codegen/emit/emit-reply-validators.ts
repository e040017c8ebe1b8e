import standalone from "ajv/dist/standalone/index.js";
import type { ApiModel, ReceivedModel, ReplyModel } from "../model/api-model.js";
import { banner } from "./banner.js";
import { code } from "./code.js";
import { type CompiledValidators, compileValidators } from "./compile-validators.js";
import { docComment } from "./doc-comment.js";
import { linkFunctions } from "./link-module.js";
import { Expression, literal, propertyName } from "./literal.js";
import { takeName } from "./take-name.js";

type ReceivedOperation = ReceivedModel["operations"][number];

/**
 * What a client checks replies by, by the name of the file: `reply-validators.ts`, the table of all operations, and in
 * `replies/` a module for each that imports `specgate/wire` alone, with its types beside it.
 */
export function emitReplyValidators(model: ApiModel, received: ReceivedModel): Readonly<Record<string, string>> {
  const compiled = compileValidators({ ...received, reportsSubschemas: false });
  const files = nameFiles(received.operations);
  const modules = received.operations.flatMap((operation) => {
    const file = `replies/${files.get(operation.id)}`;
    return [
      [`${file}.js`, operationModule(model, operation, compiled)],
      [`${file}.d.ts`, operationTypes(model)],
    ];
  });
  return { "reply-validators.ts": table(model, files), ...Object.fromEntries(modules) };
}

const longestName = 120;

/** The names of files by operation: those of the operations, told apart where a file system would not. */
function nameFiles(operations: readonly ReceivedOperation[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    operations.map(({ id }) => {
      const wanted = id.replace(/[^A-Za-z0-9_-]/g, "-").slice(0, longestName);
      const lower = wanted.toLowerCase();
      return [id, wanted + takeName(lower, taken).slice(lower.length)];
    }),
  );
}

function table(model: ApiModel, files: ReadonlyMap<string, string>): string {
  const { typeName, constName, title } = model;
  const about = `Validators of the replies of ${title}, for \`create${typeName}Client\`: each is loaded by the first call.`;
  return code`
    ${banner(model)}
    import type { ReplyValidators } from "specgate/client";
    import type { ${typeName}Calls } from "./client.js";

    ${docComment({ text: [about] })}
    export const ${constName}ReplyValidators: ReplyValidators<${typeName}Calls> = {
      ${[...files].map(([id, file]) => `${propertyName(id)}: () => import("./replies/${file}.js"),`)}
    };

  `;
}

function operationTypes(model: ApiModel): string {
  return code`
    ${banner(model)}
    import type { OperationValidators } from "specgate/client";

    export declare const replies: OperationValidators["replies"];

  `;
}

function operationModule(model: ApiModel, { replies }: ReceivedOperation, { ajv, keys }: CompiledValidators): string {
  const used = new Set(replies.flatMap(validatorsOf).map((name) => keys.get(name) ?? name));
  const printed = new Map([...used].map((key, index) => [key, `validator${index}`]));
  const sources = Object.fromEntries([...printed].map(([key, name]) => [name, key]));
  const { source, locals } = linkFunctions(standalone.default(ajv, sources));
  const find = (validator: string) => {
    const local = locals.get(printed.get(keys.get(validator) ?? "") ?? "");
    if (local === undefined) throw new Error(`the validator ${validator} was not printed`);
    return new Expression(local);
  };
  return code`
    ${banner(model)}
    ${source}
    export const replies = {
      ${replies.map((reply) => `${propertyName(reply.status)}: ${replyChecks(reply, find)},`)}
    };

  `;
}

function validatorsOf({ content, headers }: ReplyModel): readonly string[] {
  return [...content, ...headers].flatMap(({ validator }) => validator ?? []);
}

/** The validators of one reply; bytes have none. */
function replyChecks({ content, headers }: ReplyModel, find: (validator: string) => Expression): string {
  const checked = content.flatMap(({ mediaType, validator }) => (validator ? [[mediaType, find(validator)]] : []));
  const byHeader = headers.map(({ name, validator }) => [name, find(validator)]);
  return literal({
    content: checked.length > 0 ? Object.fromEntries(checked) : undefined,
    headers: byHeader.length > 0 ? Object.fromEntries(byHeader) : undefined,
  });
}
