import type { ApiModel, BodyModel, ContentModel, ReplyModel } from "../model/api-model.js";
import type { Side } from "./operation-input.js";
import { type ImportedName, takeImport } from "./take-name.js";

/** A model whose bodies of bytes have types that one side reads, and the imports that it needs for them. */
export interface NamedBytes {
  readonly model: ApiModel;
  readonly imports: readonly ImportedName[];
}

/** Names the types of bytes as a side sees them: what a handler receives a caller sends, and the other way round. */
export function nameBytes(model: ApiModel, side: Side, taken: Set<string>): NamedBytes {
  const requests = model.operations.flatMap(({ body }) => body?.content ?? []);
  const declaring = [...model.operations, ...model.refusals];
  const replies = declaring.flatMap((each) => each.replies).flatMap(({ content }) => content);
  const [ofRequest, ofReply] =
    side === "handler" ? (["ReceivedBytes", "SentBytes"] as const) : (["SentBytes", "ReceivedBytes"] as const);
  const inRequests = requests.some(isBytes) ? takeImport(ofRequest, taken) : undefined;
  const inReplies = replies.some(isBytes) ? takeImport(ofReply, taken) : undefined;
  const body = (each: BodyModel | undefined) => each && { ...each, content: named(each.content, inRequests) };
  const reply = (each: ReplyModel) => ({ ...each, content: named(each.content, inReplies) });
  return {
    model: {
      ...model,
      operations: model.operations.map((each) => ({
        ...each,
        body: body(each.body),
        replies: each.replies.map(reply),
      })),
      refusals: model.refusals.map((each) => ({ ...each, replies: each.replies.map(reply) })),
    },
    imports: [inRequests, inReplies].flatMap((each) => each ?? []),
  };
}

function isBytes({ as }: ContentModel): boolean {
  return as === "bytes";
}

function named(content: readonly ContentModel[], name: ImportedName | undefined): readonly ContentModel[] {
  return content.map((one) => (isBytes(one) && name !== undefined ? { ...one, typeText: name.local } : one));
}
