/** The path template alone: no request has the fragment that some documents write, and a query is not matched as a path. */
export function routeOf(path: string): string {
  return path.replace(/[?#].*$/s, "");
}

/** The query that a path is written with, decoded; none for most. */
export function queryOf(path: string): readonly (readonly [name: string, value: string])[] {
  const [written = ""] = path.split("#", 1);
  const start = written.indexOf("?");
  return start < 0 ? [] : [...new URLSearchParams(written.slice(start + 1))];
}

/**
 * The names between braces, in order; undefined where the template is none that is served: braces without a partner,
 * also in a query, and parameters that nothing parts, of which none knows where it ends.
 */
export function templateNames(path: string): readonly string[] | undefined {
  const shape = templateShape(path);
  const others = path.replace(/#.*$/s, "").slice(routeOf(path).length);
  if (shape.includes("{}{}") || /[{}]/.test(shape.replaceAll("{}", "") + others)) return undefined;
  return [...routeOf(path).matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

/** The template with the names taken out: two paths of the same shape match the same requests. */
export function templateShape(path: string): string {
  return routeOf(path).replace(/\{[^{}]+\}/g, "{}");
}
