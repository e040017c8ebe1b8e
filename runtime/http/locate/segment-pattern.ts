/** Part of a path between two slashes that holds parameters among other text: `{name}:cancel`, `{id}.json`. */
export class SegmentPattern {
  /** The text before, between and after the parameters: one more than there are parameters. */
  readonly #literals: readonly string[];
  /** The template with the names taken out: two of the same shape match the same segments. */
  readonly shape: string;

  /** Throws for braces without a partner, and for parameters that nothing parts, of which none knows where it ends. */
  constructor(segment: string) {
    this.shape = segment.replace(/\{[^{}]+\}/g, "{}");
    this.#literals = this.shape.split("{}");
    const isUnclear = this.#literals.slice(1, -1).includes("") || this.#literals.some((text) => /[{}]/.test(text));
    if (isUnclear) throw new Error(`the parameters of a path segment must stand apart: ${segment}`);
  }

  /** How much of a segment is given: a pattern with more text is the narrower one. */
  get weight(): number {
    return this.#literals.join("").length;
  }

  /** The texts of the parameters, none of them empty; undefined for a segment that does not match. Linear in its length. */
  match(segment: string): readonly string[] | undefined {
    const [first = "", ...others] = this.#literals;
    const last = others.pop() ?? "";
    if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
    const end = segment.length - last.length;
    const values: string[] = [];
    let start = first.length;
    // Each ends where the text after it first occurs, which leaves the most to those that follow.
    for (const literal of others) {
      const found = segment.indexOf(literal, start + 1);
      if (found < 0 || found + literal.length > end) return undefined;
      values.push(segment.slice(start, found));
      start = found + literal.length;
    }
    return start < end ? [...values, segment.slice(start, end)] : undefined;
  }
}
