/** The headers of an answer, but for those that say when it was given and when a window of a limit ends. */
export function timelessHeaders({ headers }: Response): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => name !== "date" && !name.startsWith("x-ratelimit-reset")));
}
