import { WireFault } from "../wire/styles/wire-fault.js";
import { writeValue } from "../wire/styles/write-value.js";
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

/** A parameter that was given, as the pieces that its location joins. */
interface GivenParameter extends ClientParameter {
  readonly pieces: readonly string[];
}

const escapings = { path: "percent", query: "percent", header: "none", cookie: "cookie" } as const;
const keys = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/**
 * The declared parameters of one location that have a value, in the spec's order; null counts as left out, and so does
 * an empty array or object where the server takes it the same way. Throws UnsendableRequest for a value that would not
 * arrive as it is.
 */
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
    return [{ ...parameter, pieces: piecesOf(operation.id, parameter, value) }];
  });
}

function piecesOf(operation: string, parameter: ClientParameter, value: unknown): readonly string[] {
  const refuse = (reason: string) =>
    new UnsendableRequest(operation, { at: `${parameter.in} ${parameter.name}`, reason });
  const pieces = writeValue(parameter, value, escapings[parameter.in]);
  if (pieces instanceof WireFault) throw refuse(pieces.reason);
  if (pieces.length === 0 && parameter.needed) throw refuse("is empty, which cannot be written");
  return pieces;
}
