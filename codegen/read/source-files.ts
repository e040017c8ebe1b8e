import { withOverlays } from "./overlay/apply-overlay.js";
import { type ParsedText, parseText } from "./parse-text.js";

/** Reads a file's text; rejects where there is none. */
export type ReadText = (path: string) => Promise<string>;

/** A text by its path, which has forward slashes, as diagnostics name it. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** A file of a document. */
export interface SourceFile extends ParsedText, FileText {}

/** The files that one document is made of, each read once. */
export class SourceFiles {
  readonly root: SourceFile;
  readonly #files = new Map<string, SourceFile>();
  readonly #readText: ReadText;
  readonly #leftOut: string[] = [];

  /** `overlays`: what is applied to the document, in that order. */
  constructor(root: FileText, readText: ReadText, overlays: readonly FileText[] = []) {
    const parsed = overlays.map(parseFile);
    this.root = withOverlays(parseFile(root), parsed);
    for (const file of [this.root, ...parsed]) this.#files.set(file.path, file);
    this.#readText = readText;
  }

  /** The file at a path; undefined where none can be read. */
  async read(path: string): Promise<SourceFile | undefined> {
    const known = this.#files.get(path);
    if (known) return known;
    const text = await this.#readText(path).catch(() => undefined);
    if (text === undefined) return undefined;
    const file = parseFile({ path, text });
    this.#files.set(path, file);
    return file;
  }

  /** Leaves out of the document in one piece what pointers into it lead to. */
  leaveOut(pointers: readonly string[]): void {
    this.#leftOut.push(...pointers);
  }

  get leftOut(): readonly string[] {
    return this.#leftOut;
  }

  /** A file that was read before. */
  get(path: string): SourceFile | undefined {
    return this.#files.get(path);
  }

  get all(): readonly SourceFile[] {
    return [...this.#files.values()];
  }
}

function parseFile({ path, text }: FileText): SourceFile {
  return { path, text, ...parseText(path, text) };
}
