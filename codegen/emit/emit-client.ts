import type { ApiModel, ContentModel, OperationModel, ParameterModel, ReplyModel } from "../model/api-model.js";
import { banner } from "./banner.js";
import { code, type Piece } from "./code.js";
import { docComment } from "./doc-comment.js";
import { Expression, literal, propertyName } from "./literal.js";
import { nameBytes } from "./name-bytes.js";
import { operationTypes } from "./operation-types.js";
import { sharedReplyInterface } from "./reply-type.js";
import { collectSharedParameters, type SharedParameters } from "./shared-parameters.js";
import { collectSharedReplies, type SharedReplies } from "./shared-replies.js";
import { takeImport } from "./take-name.js";
import { schemaAliases, typeImports } from "./type-imports.js";

/**
 * `client.ts`: the types of every call, and the client that makes them. Loads nothing of the server. `validates`: it
 * takes the validators of its replies.
 */
export function emitClient(server: ApiModel, { validates = false } = {}): string {
  const { typeName } = server;
  const taken = new Set(["table", ...server.schemas.map(({ name }) => name)]);
  const create = takeImport("createClient", taken);
  const client = takeImport("Client", taken);
  const options = takeImport(validates ? "ValidatingOptions" : "ClientOptions", taken);
  const parameterTable = takeImport("ClientParameter", taken);
  const replyTable = takeImport("ClientReply", taken);
  const table = takeImport("ClientTable", taken);
  // Who is refused by what is no concern of a caller.
  const seen = { ...server, operations: server.operations.map(asCallerSees), refusals: [] };
  const { model, imports } = nameBytes(seen, "caller", taken);
  const replies = model.operations.flatMap((operation) => operation.replies);
  const parameters = collectSharedParameters(model.operations, taken);
  const shared = { replies: collectSharedReplies(replies, taken), parameters };
  const types = [
    client,
    options,
    ...(shared.parameters.all.length > 0 ? [parameterTable] : []),
    ...(shared.replies.all.length > 0 ? [replyTable] : []),
    table,
    ...imports,
  ];
  return code`
    ${banner(model)}
    import { ${[create.specifier, ...types.map(({ specifier }) => `type ${specifier}`)].join(", ")} } from "specgate/client";
    ${typeImports(model, replies)}

    ${schemaAliases(model)}
    ${clientTypes(model, shared.replies)}

    ${replyConstants(shared.replies, replyTable.local)}
    ${parameterConstants(shared.parameters, parameterTable.local)}
    ${clientTable(model, shared, table.local)}

    ${docComment({ text: [`A client of ${model.title}.`] })}
    export function create${typeName}Client(options: ${options.local}${validates && `<${typeName}Calls>`}): ${client.local}<${typeName}Calls> {
      return ${create.local}<${typeName}Calls>(table, options);
    }

  `;
}

/** What a file prints once and its table refers to by name. */
interface Shared {
  readonly replies: SharedReplies;
  readonly parameters: SharedParameters;
}

function replyConstants({ all }: SharedReplies, type: string): Piece {
  return all.map(({ reply, constName }) => [`const ${constName}: ${type} = ${replyData(reply)};`, ""]);
}

function parameterConstants({ all }: SharedParameters, type: string): Piece {
  return all.map(({ parameter, constName }) => {
    const start = `const ${constName}: ${type} = `;
    return [`${start}${literal(parameterData(parameter), start.length)};`, ""];
  });
}

/** Who fills a header is no concern of a caller. */
function asCallerSees(operation: OperationModel): OperationModel {
  const replies = operation.replies.map((reply) => ({
    ...reply,
    headers: reply.headers.map((header) => ({ ...header, from: "handler" as const })),
  }));
  return { ...operation, replies };
}

function clientTypes({ typeName, title, description, operations }: ApiModel, shared: SharedReplies): string {
  const shows = () => true;
  return code`
    ${shared.all.map((reply) => [sharedReplyInterface(reply, shows), ""])}
    ${docComment({ text: [title, description] })}
    export interface ${typeName}Calls {
      ${operations.map((operation) => operationTypes(operation, { shared, side: "caller", shows }))}
    }
  `;
}

function clientTable({ name, operations }: ApiModel, shared: Shared, type: string): string {
  return code`
    const table: ${type} = {
      name: ${literal(name)},
      operations: {
        ${operations.map((operation) => operationData(operation, shared))}
      },
    };
  `;
}

function operationData(operation: OperationModel, shared: Shared): string {
  const { id, method, path, parameters, body, replies } = operation;
  const constants = fixedQuery(operation);
  return code`
    ${propertyName(id)}: {
      method: ${literal(method)},
      path: ${literal(path)},
      ${constants.length > 0 && `query: ${literal(Object.fromEntries(constants))},`}
      parameters: ${literal(parameters.map((each) => parameterPiece(each, shared.parameters)))},
      ${body && `body: ${literal(contentData(body.content))},`}
      accept: ${literal(acceptedTypes(replies))},
      replies: {
        ${replies.map((reply) => `${propertyName(reply.status)}: ${shared.replies.find(reply)?.constName ?? replyData(reply)},`)}
      },
    },
  `;
}

/** What the path is written with; a parameter of the same name is the caller's to give. */
function fixedQuery({ when, parameters }: OperationModel): readonly (readonly [name: string, value: string])[] {
  const given = new Set(parameters.flatMap((each) => (each.in === "query" ? [each.name] : [])));
  return when.flatMap((each) => (each.in === "query" && !given.has(each.name) ? [[each.name, each.equals]] : []));
}

function parameterPiece(parameter: ParameterModel, shared: SharedParameters): object {
  const constName = shared.find(parameter);
  return constName === undefined ? parameterData(parameter) : new Expression(constName);
}

function parameterData(parameter: ParameterModel): object {
  const { in: location, name, type, style, explode, allowReserved, allowEmptyValue } = parameter;
  const needed = isNeeded(parameter) ? true : undefined;
  return { in: location, name, type, style, explode, allowReserved, allowEmptyValue, needed };
}

/** Nothing is written of an empty array or object, and a server may read nothing otherwise. */
function isNeeded({ type, required, default: value }: ParameterModel): boolean {
  const canBeEmpty = typeof type === "object" && !Array.isArray(type);
  const isDefault = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return canBeEmpty && (required || (value !== undefined && !isDefault));
}

function replyData({ content, headers }: ReplyModel): string {
  return literal({
    content: content.length > 0 ? contentData(content) : undefined,
    headers:
      headers.length > 0
        ? Object.fromEntries(
            headers.map(({ name, type, explode }) => [name, { type, explode: explode ? true : undefined }]),
          )
        : undefined,
  });
}

function contentData(content: readonly ContentModel[]): object {
  return Object.fromEntries(
    content.map(({ mediaType, as, fields, parts }) => {
      if (fields) return [mediaType, { as, ...fields }];
      if (parts) return [mediaType, { as, parts: parts.parts, additional: parts.additional }];
      return [mediaType, as];
    }),
  );
}

/** Every media type that some reply declares, once, in spec order. */
function acceptedTypes(replies: readonly ReplyModel[]): string {
  return [...new Set(replies.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))].join(", ");
}
