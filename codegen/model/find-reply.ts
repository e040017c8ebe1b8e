import type { ReplyModel } from "./api-model.js";

/** The reply that declares a status: by its number, else by its class, else by `default`. */
export function findReply(replies: readonly ReplyModel[], status: number): ReplyModel | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys.map((key) => replies.find((reply) => reply.status === key)).find((reply) => reply !== undefined);
}
