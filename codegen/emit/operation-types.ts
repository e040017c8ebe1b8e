import type { OperationModel } from "../model/api-model.js";
import { code } from "./code.js";
import { docComment } from "./doc-comment.js";
import { propertyName } from "./literal.js";
import { inputMember, type Side } from "./operation-input.js";
import { replyMembers, type ShowsHeader } from "./reply-type.js";
import type { SharedReplies } from "./shared-replies.js";

/** For whom the types of an operation are printed. */
export interface OperationView {
  readonly side: Side;
  readonly shared: SharedReplies;
  readonly shows: ShowsHeader;
}

/** The types of one operation: what goes in, what may come out and, for a handler, who may call it. */
export function operationTypes(operation: OperationModel, { side, shared, shows }: OperationView): string {
  const { id, method, path, summary, description, deprecated, place, replies, security } = operation;
  const alternatives = [...new Set(security.map(({ name }) => JSON.stringify(name)))];
  return code`
    ${docComment({ text: [`\`${method} ${path}\` ${summary ?? ""}`, description], deprecated, place })}
    ${propertyName(id)}: {
      ${inputMember(operation, side)}
      replies: {
        ${replyMembers(replies, shared, shows)}
      };
      ${side === "handler" && alternatives.length > 0 && `security: ${alternatives.join(" | ")};`}
    };
  `;
}
