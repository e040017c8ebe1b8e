import type { CorpusDocument } from "./corpus-document.js";
import { generateDocument } from "./generate-document.js";

/** A process that generates one document after another, as its parent asks, and says what became of each. */
process.on("message", (asked: { readonly document: CorpusDocument; readonly output: string }) => {
  void generateDocument(asked.document, asked.output).then((outcome) => process.send?.(outcome));
});
