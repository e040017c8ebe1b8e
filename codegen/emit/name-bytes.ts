import type { ApiModel, ContentModel, OperationModel, ReplyModel } from "../model/api-model.js";
import type { Side } from "./operation-input.js";
import { type ImportedName, takeImport } from "./take-name.js";

/** A model whose bodies of bytes and files have types that one side reads, and the imports that it needs for them. */
export interface NamedBytes {
  readonly model: ApiModel;
  readonly imports: readonly ImportedName[];
}

/** Names the types of bytes and files as a side sees them: what a handler receives a caller sends, and the other way round. */
export function nameBytes(model: ApiModel, side: Side, taken: Set<string>): NamedBytes {
  const requests = model.operations.flatMap(({ body }) => body?.content ?? []);
  const declaring = [...model.operations, ...model.refusals];
  const replies = declaring.flatMap((each) => each.replies).flatMap(({ content }) => content);
  const [ofRequest, ofReply, ofForm] =
    side === "handler"
      ? (["ReceivedBytes", "SentBytes", "ReceivedForm"] as const)
      : (["SentBytes", "ReceivedBytes", "SentForm"] as const);
  const inRequests = requests.some(isBytes) ? takeImport(ofRequest, taken) : undefined;
  const inReplies = replies.some(isBytes) ? takeImport(ofReply, taken) : undefined;
  const inForms = requests.some(hasFiles) ? takeImport(ofForm, taken) : undefined;
  const reply = (each: ReplyModel) => ({ ...each, content: each.content.map((one) => namedBytes(one, inReplies)) });
  const request = (one: ContentModel) => namedForm(namedBytes(one, inRequests), inForms);
  const operation = (each: OperationModel) => ({
    ...each,
    body: each.body && { ...each.body, content: each.body.content.map(request) },
    replies: each.replies.map(reply),
  });
  return {
    model: {
      ...model,
      operations: model.operations.map(operation),
      refusals: model.refusals.map((each) => ({ ...each, replies: each.replies.map(reply) })),
    },
    imports: [inRequests, inReplies, inForms].flatMap((each) => each ?? []),
  };
}

function isBytes({ as }: ContentModel): boolean {
  return as === "bytes";
}

function hasFiles({ parts }: ContentModel): boolean {
  return parts !== undefined && parts.files.length > 0;
}

function namedBytes(one: ContentModel, name: ImportedName | undefined): ContentModel {
  return isBytes(one) && name !== undefined ? { ...one, typeText: name.local } : one;
}

/** `ReceivedForm<UploadForm, "file">` */
function namedForm(one: ContentModel, name: ImportedName | undefined): ContentModel {
  if (!hasFiles(one) || name === undefined) return one;
  const files = one.parts?.files.map((each) => JSON.stringify(each)).join(" | ");
  return { ...one, typeText: `${name.local}<${one.typeText}, ${files}>` };
}
