import { isServed, type Outcome } from "./outcome.js";

/** What a code costs: in how many documents it stands, with how many operations, and for how many it alone is to blame. */
interface Cost {
  readonly code: string;
  readonly documents: number;
  readonly operations: number;
  /** Operations of documents that are refused for this code only. */
  readonly alone: number;
  readonly example: string;
}

/** The figures of a run. */
export interface Summary {
  readonly documents: {
    readonly all: number;
    readonly served: number;
    readonly refused: number;
    readonly failed: number;
  };
  readonly operations: { readonly all: number; readonly served: number };
  /** Most costly first. */
  readonly refusals: readonly Cost[];
  readonly failures: readonly Cost[];
}

/** Counts what became of the documents. An operation is served when its whole document is. */
export function summarize(outcomes: readonly Outcome[]): Summary {
  const served = outcomes.filter(isServed);
  return {
    documents: {
      all: outcomes.length,
      served: served.length,
      refused: outcomes.filter(({ refusals, failures }) => refusals.length > 0 && failures.length === 0).length,
      failed: outcomes.filter(({ failures }) => failures.length > 0).length,
    },
    operations: { all: operationsOf(outcomes), served: operationsOf(served) },
    refusals: costs(outcomes, ({ refusals }) => refusals.map(({ code, place }) => ({ code, example: place }))),
    failures: costs(outcomes, ({ failures, document }) =>
      failures.map(({ kind, detail }) => ({ code: kind, example: `${document}: ${detail}` })),
    ),
  };
}

function costs(
  outcomes: readonly Outcome[],
  list: (outcome: Outcome) => readonly { code: string; example: string }[],
): readonly Cost[] {
  const found = outcomes.map((outcome) => ({ outcome, entries: list(outcome) }));
  const codes = new Set(found.flatMap(({ entries }) => entries.map(({ code }) => code)));
  return [...codes]
    .map((code) => {
      const having = found.filter(({ entries }) => entries.some((entry) => entry.code === code));
      const alone = having.filter(({ entries }) => entries.every((entry) => entry.code === code));
      return {
        code,
        documents: having.length,
        operations: operationsOf(having.map(({ outcome }) => outcome)),
        alone: operationsOf(alone.map(({ outcome }) => outcome)),
        example: having[0]?.entries.find((entry) => entry.code === code)?.example ?? "",
      };
    })
    .sort((one, other) => other.operations - one.operations || (one.code < other.code ? -1 : 1));
}

function operationsOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { operations }) => sum + operations, 0);
}

/** The figures as lines for a reader. */
export function printSummary({ documents, operations, refusals, failures }: Summary): string {
  const percent = operations.all === 0 ? 0 : (100 * operations.served) / operations.all;
  const table = (title: string, costs: readonly Cost[]) => [
    ...(costs.length > 0 ? [`${title}: documents, their operations, operations that it alone costs`] : []),
    ...costs.map(
      ({ code, documents: count, operations: all, alone, example }) =>
        `  ${code.padEnd(28)} ${String(count).padStart(5)} ${String(all).padStart(7)} ${String(alone).padStart(7)}  ${example}`,
    ),
  ];
  return [
    `${documents.all} documents: ${documents.served} served, ${documents.refused} refused, ${documents.failed} failed`,
    `${operations.all} operations: ${operations.served} served (${percent.toFixed(2)} %)`,
    ...table("refusals", refusals),
    ...table("failures", failures),
  ].join("\n");
}
