import type { ClientParameter } from "./client-table.js";
import type { NamedOperation } from "./named-operation.js";
import { UnsendableRequest } from "./unsendable-request.js";

type Values = Readonly<Record<string, unknown>>;
/** The input of any operation, as far as a client looks at it; the generated types say what each one takes. */
export interface CallInput {
  readonly path?: Values;
  readonly query?: Values;
  readonly headers?: Values;
  readonly cookies?: Values;
  readonly body?: unknown;
}

/** A parameter that was given, as text that is not encoded yet: one text, or one for each item of an array. */
interface GivenParameter extends ClientParameter {
  readonly texts: readonly string[];
}

const keys = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** The declared parameters of one location that have a value, in the spec's order; null counts as left out. */
export function givenParameters(
  operation: NamedOperation,
  input: CallInput,
  location: ClientParameter["in"],
): readonly GivenParameter[] {
  const values = input[keys[location]] ?? {};
  return operation.parameters.flatMap((parameter) => {
    // Own properties only: a parameter may be called `constructor`.
    const value = Object.hasOwn(values, parameter.name) ? (values[parameter.name] ?? undefined) : undefined;
    if (parameter.in !== location || value === undefined) return [];
    const items = Array.isArray(value) ? value : [value];
    return [{ ...parameter, texts: items.map((item) => textOf(operation.id, parameter, item)) }];
  });
}

function textOf(operation: string, { in: location, name }: ClientParameter, value: unknown): string {
  const text = String(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new UnsendableRequest(operation, { at: `${location} ${name}`, reason: "is no finite number" });
  }
  if (!text.isWellFormed()) {
    throw new UnsendableRequest(operation, { at: `${location} ${name}`, reason: "holds half a surrogate pair" });
  }
  return text;
}
