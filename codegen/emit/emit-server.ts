import type { ApiModel, HeaderModel, ReplyModel } from "../model/api-model.js";
import type { LeftOut } from "../read/suppression.js";
import { banner } from "./banner.js";
import { code, type Piece } from "./code.js";
import { credentialsInterface } from "./credentials-interface.js";
import { docComment } from "./doc-comment.js";
import { literal } from "./literal.js";
import { nameBytes } from "./name-bytes.js";
import {
  headerTable,
  operationTable,
  parameterTable,
  repliesTable,
  replyTable,
  type Shared,
} from "./operation-table.js";
import { operationTypes } from "./operation-types.js";
import { replyMembers, sharedReplyInterface } from "./reply-type.js";
import { collectSharedHeaders, type SharedHeaders } from "./shared-headers.js";
import { collectSharedParameters, type SharedParameters } from "./shared-parameters.js";
import { collectSharedReplies, type SharedReplies } from "./shared-replies.js";
import { takeImport } from "./take-name.js";
import { schemaAliases, typeImports } from "./type-imports.js";

/** `server.ts`: the types that handlers are held to, and the table that the runtime serves the API by. */
export function emitServer(document: ApiModel, leftOut: readonly LeftOut[] = []): string {
  const taken = new Set([document.constName, "validate", ...document.schemas.map(({ name }) => name)]);
  const api = takeImport("Api", taken);
  const headerType = takeImport("HeaderTable", taken);
  const parameterType = takeImport("ParameterTable", taken);
  const replyType = takeImport("ReplyTable", taken);
  const { model, imports } = nameBytes(withoutRuntimeHeaders(document), "handler", taken);
  const replies = [...model.operations, ...model.refusals].flatMap((declaring) => declaring.replies);
  const shared = {
    replies: collectSharedReplies(replies, taken),
    headers: collectSharedHeaders(replies, taken),
    parameters: collectSharedParameters(model.operations, taken),
  };
  const used = [
    api,
    ...(shared.headers.all.length > 0 ? [headerType] : []),
    ...(shared.parameters.all.length > 0 ? [parameterType] : []),
    ...(shared.replies.all.length > 0 ? [replyType] : []),
    ...imports,
  ];
  return code`
    ${banner(model)}
    ${leftOut.map(leftOutComment)}
    import type { ${used.map(({ specifier }) => specifier).join(", ")} } from "specgate/wire";
    ${typeImports(model, replies)}
    ${model.validators.length > 0 && 'import * as validate from "./validators.js";'}

    ${schemaAliases(model)}
    ${serverTypes(model, shared.replies)}

    ${headerConstants(shared.headers, headerType.local)}
    ${replyConstants(shared, replyType.local)}
    ${parameterConstants(shared.parameters, parameterType.local)}
    ${serverTable(model, shared, api.local)}

  `;
}

/** What the document declares and nobody serves, for whoever reads the file and not the configuration. */
function leftOutComment({ name, place, because }: LeftOut): string {
  const reasons = because.map(({ code, reason }) => `${code}, ${reason.replace(/\s+/g, " ")}`);
  return `// Left out: ${name} (${place.file}:${place.line}): ${[...new Set(reasons)].join("; ")}`;
}

/** What the runtime fills by itself is neither a handler's to give nor an answer's to be checked for. */
function withoutRuntimeHeaders(model: ApiModel): ApiModel {
  const strip = <Declaring extends { readonly replies: readonly ReplyModel[] }>(declaring: Declaring): Declaring => ({
    ...declaring,
    replies: declaring.replies.map((reply) => ({
      ...reply,
      headers: reply.headers.filter(({ from }) => from !== "runtime"),
    })),
  });
  return { ...model, operations: model.operations.map(strip), refusals: model.refusals.map(strip) };
}

function headerConstants({ all }: SharedHeaders, type: string): Piece {
  return all.map(({ header, constName }) => {
    const start = `const ${constName}: ${type} = `;
    return [`${start}${headerTable(header, start.length)};`, ""];
  });
}

function replyConstants({ replies, headers }: Shared, type: string): Piece {
  return replies.all.map(({ reply, constName }) => [
    `const ${constName}: ${type} = ${replyTable(reply, headers)};`,
    "",
  ]);
}

function parameterConstants({ all }: SharedParameters, type: string): Piece {
  return all.map(({ parameter, constName }) => {
    const start = `const ${constName}: ${type} = `;
    return [`${start}${parameterTable(parameter, start.length)};`, ""];
  });
}

function serverTypes(model: ApiModel, shared: SharedReplies): string {
  const { typeName, operations, refusals, codes } = model;
  return code`
    ${shared.all.map((reply) => [sharedReplyInterface(reply, isHandlers), ""])}
    ${docComment({ text: [model.title, model.description] })}
    export interface ${typeName}Operations {
      ${operations.map((operation) => operationTypes(operation, { shared, side: "handler", shows: isHandlers }))}
    }

    ${credentialsInterface(model)}

    /** What the runtime finds by itself, and the replies that it may then use. */
    export interface ${typeName}Refusals {
      ${refusals.map(({ kind, replies }) => [`${kind}: {`, ...replyMembers(replies, shared, isHandlers).map(nest), "};"])}
    }

    /** The error codes that findings carry. */
    export type ${typeName}Codes = ${codes.map((name) => JSON.stringify(name)).join(" | ") || "never"};
  `;
}

function serverTable(model: ApiModel, shared: Shared, api: string): string {
  const { typeName } = model;
  return code`
    /** What \`secure\` takes to serve this API. */
    export const ${model.constName}: ${api}<${typeName}Operations, ${typeName}Credentials, ${typeName}Refusals, ${typeName}Codes> = {
      name: ${literal(model.name)},
      mount: ${literal(model.mount)},
      limits: ${literal(model.limits)},
      operations: {
        ${model.operations.map((operation) => operationTable(operation, shared))}
      },
      refusals: {
        ${model.refusals.map(({ kind, replies }) => [`${kind}: {`, ...repliesTable(replies, shared).map(nest), "},"])}
      },
    };
  `;
}

function isHandlers({ from }: HeaderModel): boolean {
  return from === "handler";
}

function nest(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
