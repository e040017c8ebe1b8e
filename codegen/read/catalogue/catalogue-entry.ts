/** What is known of a code beyond the one place where it was found. */
export interface CatalogueEntry {
  /** What is wrong, in one sentence. */
  readonly title: string;
  /** Why it is told of, and what would happen otherwise. */
  readonly why: string;
  /** What the author of the spec can do. */
  readonly remedy: string;
  /** Lines of a spec, or of several, that have it. */
  readonly example: string;
}
