/** What is declared for a status: by its number, else by its class, else `default`; undefined: nothing. */
export function findReply<Reply>(replies: Readonly<Record<string, Reply>>, status: number): Reply | undefined {
  return replies[status] ?? replies[`${Math.floor(status / 100)}XX`] ?? replies.default;
}
