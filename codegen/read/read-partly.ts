import type { ApiModel } from "../model/api-model.js";
import { buildModel } from "../model/build-model.js";
import { runBeside } from "../run-beside.js";
import { type Bundle, bundleFiles } from "./bundle-files.js";
import { isOperation } from "./document-parts.js";
import type { JsonObject } from "./json-object.js";
import { type Blame, judgeSuppressions, operationName } from "./judge-suppressions.js";
import { listOperations } from "./list-operations.js";
import type { OpenApiDocument } from "./openapi-document.js";
import { pointerKeys } from "./pointer.js";
import type { Problem } from "./problem.js";
import { readDocument } from "./read-document.js";
import type { SourceFiles } from "./source-files.js";
import type { LeftOut, Suppression } from "./suppression.js";
import { withoutRepeats } from "./without-repeats.js";

/** What became of a document. */
interface ReadPartly extends Pick<Bundle, "origin" | "diagnostics"> {
  /** Absent where the document cannot be modelled for an error. */
  readonly model: ApiModel | undefined;
  /** What the model was made of. */
  readonly document: OpenApiDocument | undefined;
  /** Those that no suppression lets pass. */
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  /** The suppressions that something in the document needs. */
  readonly needed: ReadonlySet<Suppression>;
  /** Whether the text is a document at all: else nobody knows what would be needed. */
  readonly whole: JsonObject | undefined;
}

/** Reads, checks and models a document, without the operations that suppressed errors lie in. */
export async function readPartly(files: SourceFiles, suppressions: readonly Suppression[]): Promise<ReadPartly> {
  const whole = suppressions.length === 0 ? undefined : (await bundleFiles(files)).document;
  const leftOut: LeftOut[] = [];
  const needed = new Set<Suppression>();
  // An error hides those that are looked for later: they show once what has it is left out.
  for (let rest = whole; ; ) {
    const { document, problems: found, ...read } = await readDocument(files);
    const values = document && runBeside(listOperations(document).length, "checkValues", document);
    const model = document && buildModel({ path: files.root.path, document, ...read });
    const problems = withoutRepeats([...found, ...(model?.problems ?? []), ...((await values) ?? [])]);
    const judged = judgeSuppressions(rest ?? {}, problems, suppressions);
    for (const each of judged.needed) needed.add(each);
    if (judged.out.size === 0) {
      return { ...read, document, model: model?.model, problems: judged.kept, leftOut, needed, whole };
    }
    leftOut.push(...[...judged.out].map(([part, blames]) => describe(part, blames, read)));
    files.leaveOut(judged.removed);
    rest = (await bundleFiles(files)).document;
  }
}

function describe(part: string, blames: readonly Blame[], { locate }: Pick<Bundle, "locate">): LeftOut {
  return {
    name: isOperation(part) ? operationName(part) : pointerKeys(part).join("."),
    place: locate(part),
    because: blames.map(({ problem: { code, message, pointer }, suppression: { reason } }) => ({
      ...{ code, message, reason },
      place: locate(pointer),
    })),
  };
}
