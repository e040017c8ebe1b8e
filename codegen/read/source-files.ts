import { type ParsedText, parseText } from "./parse-text.js";

/** Reads a file's text; rejects where there is none. */
export type ReadText = (path: string) => Promise<string>;

/** A file of a document. */
export interface SourceFile extends ParsedText {
  /** With forward slashes, as diagnostics name it. */
  readonly path: string;
  readonly text: string;
}

/** The files that one document is made of, each read once. */
export class SourceFiles {
  readonly root: SourceFile;
  readonly #files = new Map<string, SourceFile>();
  readonly #readText: ReadText;

  constructor(path: string, text: string, readText: ReadText) {
    this.root = { path, text, ...parseText(path, text) };
    this.#files.set(path, this.root);
    this.#readText = readText;
  }

  /** The file at a path; undefined where none can be read. */
  async read(path: string): Promise<SourceFile | undefined> {
    const known = this.#files.get(path);
    if (known) return known;
    const text = await this.#readText(path).catch(() => undefined);
    if (text === undefined) return undefined;
    const file = { path, text, ...parseText(path, text) };
    this.#files.set(path, file);
    return file;
  }

  /** A file that was read before. */
  get(path: string): SourceFile | undefined {
    return this.#files.get(path);
  }

  get all(): readonly SourceFile[] {
    return [...this.#files.values()];
  }
}
