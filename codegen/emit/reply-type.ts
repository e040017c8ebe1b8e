import type { HeaderModel, ReplyModel } from "../model/api-model.js";
import { code } from "./code.js";
import { docComment } from "./doc-comment.js";
import { propertyName } from "./literal.js";
import { bodyText } from "./pair-text.js";
import type { SharedReplies, SharedReply } from "./shared-replies.js";

/** Which headers of a reply its type shows: a handler sees those that it fills, a client all of them. */
export type ShowsHeader = (header: HeaderModel) => boolean;

/** The members of a map of replies, by status; shared ones by their name. */
export function replyMembers(replies: readonly ReplyModel[], shared: SharedReplies, shows: ShowsHeader): string[] {
  return replies.map((reply) => {
    const name = shared.find(reply)?.typeName;
    if (name) return `${propertyName(reply.status)}: ${name};`;
    return code`
      ${docComment({ text: [reply.description] })}
      ${propertyName(reply.status)}: ${replyType(reply, shows)};
    `;
  });
}

/** The interface of a shared reply, headed by its statuses. */
export function sharedReplyInterface({ reply, typeName, statuses }: SharedReply, shows: ShowsHeader): string {
  return code`
    ${docComment({ text: [`${statuses.join(", ")}: ${reply.description}`], place: reply.place })}
    export interface ${typeName} ${replyType(reply, shows)}
  `;
}

function replyType({ content, headers }: ReplyModel, shows: ShowsHeader): string {
  const shown = headers.filter(shows);
  const [only, ...others] = content;
  if (!only && shown.length === 0) return "{}";
  return code`
    {
      ${only && others.length === 0 && `body: ${bodyText(only)};`}
      ${others.length > 0 && ["bodies: {", ...content.map(bodyMember), "};"]}
      ${shown.length > 0 && ["headers: {", ...shown.map(headerMember), "};"]}
    }
  `;
}

function bodyMember(content: ReplyModel["content"][number]): string {
  return `  ${propertyName(content.mediaType)}: ${bodyText(content)};`;
}

function headerMember({ name, required, typeText }: HeaderModel): string {
  return `  ${propertyName(name)}${required ? "" : "?"}: ${typeText};`;
}
