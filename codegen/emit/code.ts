/** What a template of `code` takes: text, lines to be nested, or nothing at all (`undefined`, `false`, `[]`). */
export type Piece = string | number | boolean | undefined | readonly Piece[];

/**
 * Prints finished text. The template's own indentation is taken away; a piece that stands alone on a line is nested at
 * that line's indentation, and the line goes away when the piece is nothing; a piece within a line is put there as it is.
 * An empty string is an empty line.
 */
export function code(template: TemplateStringsArray, ...pieces: readonly Piece[]): string {
  const lines = splitLines(template, pieces);
  const own = lines.filter((line) => !isBlank(line)).map(indentation);
  const common = Math.min(...own.map((indent) => indent.length));
  return trimBlank(lines)
    .flatMap((line) => printLine(line, indentation(line).slice(common)))
    .join("\n");
}

/** Text and pieces of one line of a template, in turn: text stands at even places. */
type Line = Piece[];

function splitLines(texts: readonly string[], pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [[]];
  texts.forEach((text, index) => {
    const [first = "", ...more] = text.split("\n");
    lines.at(-1)?.push(first);
    for (const start of more) lines.push([start]);
    if (index < pieces.length) lines.at(-1)?.push(pieces[index]);
  });
  return lines;
}

/** The lines without the empty ones beside the backticks. */
function trimBlank(lines: readonly Line[]): readonly Line[] {
  const first = lines.length > 1 && lines[0] && isBlank(lines[0]) ? 1 : 0;
  const last = lines.at(-1);
  return lines.slice(first, lines.length > 1 && last && isBlank(last) ? -1 : undefined);
}

function printLine(line: Line, indent: string): string[] {
  const [before, piece, after] = line;
  if (line.length === 3 && isSpace(before) && isSpace(after)) {
    return flatten(piece).map((text) => (text === "" ? "" : indent + text));
  }
  if (isBlank(line)) return [""];
  const [start, ...rest] = line.map((part, index) => (index % 2 === 0 ? part : flatten(part).join(`\n${indent}`)));
  return [indent + String(start).trimStart() + rest.join("")];
}

function flatten(piece: Piece): string[] {
  if (typeof piece === "string") return piece.split("\n");
  if (typeof piece === "number") return [String(piece)];
  return Array.isArray(piece) ? piece.flatMap(flatten) : [];
}

function indentation([start]: Line): string {
  return /^ */.exec(String(start))?.[0] ?? "";
}

function isBlank(line: Line): boolean {
  return line.length === 1 && isSpace(line[0]);
}

function isSpace(text: Piece): boolean {
  return typeof text === "string" && text.trim() === "";
}
