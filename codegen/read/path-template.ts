/** The names between braces, in order; undefined where the template is none that is served. */
export function templateNames(path: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const segment of path.split("/").slice(1)) {
    const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
    if (name !== undefined) names.push(name);
    else if (/[{}?#]/.test(segment)) return undefined;
  }
  return names;
}

/** The template with the names taken out: two paths of the same shape match the same requests. */
export function templateShape(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}
