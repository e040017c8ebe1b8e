/** The path without the fragment that some documents write to tell operations apart: no request has one. */
export function withoutFragment(path: string): string {
  return path.replace(/#.*$/s, "");
}

/**
 * The names between braces, in order; undefined where the template is none that is served: braces without a partner, a
 * query, and parameters that nothing parts, of which none knows where it ends.
 */
export function templateNames(path: string): readonly string[] | undefined {
  const written = withoutFragment(path);
  const shape = templateShape(path);
  if (shape.includes("{}{}") || /[{}?]/.test(shape.replaceAll("{}", ""))) return undefined;
  return [...written.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

/** The template with the names taken out: two paths of the same shape match the same requests. */
export function templateShape(path: string): string {
  return withoutFragment(path).replace(/\{[^{}]+\}/g, "{}");
}
