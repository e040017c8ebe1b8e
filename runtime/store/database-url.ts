/** The file of `sqlite:PATH`, or `:memory:`; undefined for any other text. */
export function sqlitePath(url: string): string | undefined {
  return /^sqlite:(?!\/\/)(.+)$/s.exec(url)?.[1];
}

/** Whether it names a PostgreSQL database: `postgres://` or `postgresql://`, an optional host, a database. */
export function isPostgresUrl(url: string): boolean {
  const { protocol, pathname = "" } = URL.parse(url) ?? {};
  return (protocol === "postgres:" || protocol === "postgresql:") && /^\/[^/]+$/.test(pathname);
}
