import type { ClientReply } from "./client-table.js";

/** The reply declared for a status: by its number, else by its class, else `default`; undefined: none. */
export function findReply(replies: Readonly<Record<string, ClientReply>>, status: number): ClientReply | undefined {
  return replies[status] ?? replies[`${Math.floor(status / 100)}XX`] ?? replies.default;
}
