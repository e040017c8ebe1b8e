import type { ReplyModel } from "../model/api-model.js";
import { takeName } from "./take-name.js";

/** A reply of `components/responses` as one emitter prints it, once, for all operations that declare it. */
export interface SharedReply {
  readonly reply: ReplyModel;
  /** `TooManyRequestsReply`: the name of its type. */
  readonly typeName: string;
  /** `tooManyRequestsReply`: the name of its constant. */
  readonly constName: string;
  /** Every status that it answers with, in order of first use. */
  readonly statuses: readonly string[];
}

/** The shared replies of a file, in order of first use; finds the one that a reply refers to. */
export interface SharedReplies {
  readonly all: readonly SharedReply[];
  find(reply: ReplyModel): SharedReply | undefined;
}

/**
 * Collects the replies that components declare and names them, none by a name in `taken`. A header may be the
 * runtime's in one operation and the handler's in another: the two are then printed apart.
 */
export function collectSharedReplies(replies: readonly ReplyModel[], taken: Set<string>): SharedReplies {
  const byContent = new Map<string, SharedReply>();
  for (const reply of replies) {
    if (reply.component === undefined) continue;
    const known = byContent.get(contentKey(reply));
    const statuses = new Set([...(known?.statuses ?? []), reply.status]);
    byContent.set(contentKey(reply), {
      ...(known ?? nameReply(reply, reply.component, taken)),
      statuses: [...statuses],
    });
  }
  return { all: [...byContent.values()], find: (reply) => byContent.get(contentKey(reply)) };
}

function nameReply(reply: ReplyModel, component: string, taken: Set<string>): Omit<SharedReply, "statuses"> {
  const typeName = takeName(`${pascalCase(component)}Reply`.replace(/ReplyReply$/, "Reply"), taken);
  return { reply, typeName, constName: takeName(typeName.charAt(0).toLowerCase() + typeName.slice(1), taken) };
}

function contentKey({ component, description, content, headers }: ReplyModel): string {
  return component === undefined ? "" : JSON.stringify([component, description, content, headers]);
}

function pascalCase(component: string): string {
  const words = component.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join("").replace(/^(?=\d)/, "_");
}
