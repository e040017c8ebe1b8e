/**
 * A `pattern` as a regular expression: in unicode mode or, where it is none there (`\_`), without it. Throws a
 * SyntaxError for what is a pattern in neither.
 */
export function compilePattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
