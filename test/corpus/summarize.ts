import { countInvalid, isServed, type Outcome } from "./outcome.js";

/** What a code costs: in how many documents it stands, and operations. */
interface Cost {
  readonly code: string;
  readonly documents: number;
  /** Those that are left out for it, perhaps for others too. */
  readonly operations: number;
  /** Those that are left out for it only. */
  readonly alone: number;
  readonly example: string;
}

/** The figures of a run. */
export interface Summary {
  readonly documents: {
    readonly all: number;
    readonly served: number;
    /** Without some operations. */
    readonly partly: number;
    readonly refused: number;
    readonly failed: number;
  };
  /** Of the valid ones OpenAPI leaves no doubt that they could be served. */
  readonly operations: { readonly all: number; readonly valid: number; readonly served: number };
  /** Most costly first. */
  readonly refusals: readonly Cost[];
  readonly failures: readonly Cost[];
}

/** Counts what became of the documents and their operations. Nothing of a document with a failure is served. */
export function summarize(outcomes: readonly Outcome[]): Summary {
  const sound = outcomes.filter(({ failures }) => failures.length === 0);
  const refused = sound.filter((outcome) => !isServed(outcome));
  const isPartly = ({ served }: Outcome) => served > 0;
  const all = sum(outcomes, ({ operations }) => operations);
  return {
    documents: {
      all: outcomes.length,
      served: outcomes.filter(isServed).length,
      partly: refused.filter(isPartly).length,
      refused: refused.filter((outcome) => !isPartly(outcome)).length,
      failed: outcomes.length - sound.length,
    },
    operations: { all, valid: all - sum(outcomes, countInvalid), served: sum(sound, ({ served }) => served) },
    refusals: costs(outcomes, ({ refusals, leftOut }) =>
      refusals.map(({ code, place }) => ({ code, example: place, ...countBlamed(leftOut, code) })),
    ),
    failures: costs(outcomes, ({ failures, document, operations }) =>
      failures.map(({ kind, detail }) => ({
        ...{ code: kind, example: `${document}: ${detail}` },
        ...{ operations, alone: operations },
      })),
    ),
  };
}

function countBlamed(leftOut: Outcome["leftOut"], code: string): Pick<Cost, "operations" | "alone"> {
  const blamed = Object.entries(leftOut).filter(([codes]) => codes.split(" ").includes(code));
  return { operations: sum(blamed, ([, count]) => count), alone: leftOut[code] ?? 0 };
}

function costs(
  outcomes: readonly Outcome[],
  list: (outcome: Outcome) => readonly Omit<Cost, "documents">[],
): readonly Cost[] {
  // Of each document the first with a code: the others tell the same.
  const firsts = outcomes.flatMap((outcome) => [...new Map(list(outcome).map((each) => [each.code, each])).values()]);
  return [...Map.groupBy(firsts, ({ code }) => code)]
    .map(([code, found]) => ({
      code,
      documents: found.length,
      operations: sum(found, ({ operations }) => operations),
      alone: sum(found, ({ alone }) => alone),
      example: found[0]?.example ?? "",
    }))
    .sort((one, other) => other.operations - one.operations || (one.code < other.code ? -1 : 1));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

/** The figures as lines for a reader. */
export function printSummary({ documents, operations, refusals, failures }: Summary): string {
  const percent = (of: number) => `${(of === 0 ? 0 : (100 * operations.served) / of).toFixed(2)} %`;
  const table = (title: string, costs: readonly Cost[]) => [
    ...(costs.length > 0 ? [`${title}: documents, operations left out, operations left out for it alone`] : []),
    ...costs.map(
      ({ code, documents: count, operations: all, alone, example }) =>
        `  ${code.padEnd(28)} ${String(count).padStart(5)} ${String(all).padStart(7)} ${String(alone).padStart(7)}  ${example}`,
    ),
  ];
  return [
    `${documents.all} documents: ${documents.served} served, ${documents.partly} in part, ${documents.refused} refused, ${documents.failed} failed`,
    `${operations.all} operations: ${operations.served} served (${percent(operations.all)})`,
    `${operations.valid} valid operations: ${operations.served} served (${percent(operations.valid)})`,
    ...table("refusals", refusals),
    ...table("failures", failures),
  ].join("\n");
}
