/**
 * The statement as PostgreSQL reads it: its `?` in order as `$1`, `$2`, … A `?` in a quoted text is left alone; the
 * store's statements have no comments and no operators with a `?`.
 */
export function numberParameters(sql: string): string {
  let parameters = 0;
  return sql.replaceAll(/'[^']*'|\?/g, (found) => {
    if (found !== "?") return found;
    parameters += 1;
    return `$${parameters}`;
  });
}
