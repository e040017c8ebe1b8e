import type { OperationModel, ParameterModel } from "../model/api-model.js";
import { takeName } from "./take-name.js";

/** The parameters of `components/parameters`, each printed once as a constant, for all operations that refer to it. */
export interface SharedParameters {
  /** In order of first use. */
  readonly all: readonly { readonly parameter: ParameterModel; readonly constName: string }[];
  /** The name of a parameter's constant; undefined for one that an operation declares by itself. */
  find(parameter: ParameterModel): string | undefined;
}

/** Collects the parameters that components declare and names them, none by a name in `taken`. */
export function collectSharedParameters(operations: readonly OperationModel[], taken: Set<string>): SharedParameters {
  const byComponent = new Map<string, { parameter: ParameterModel; constName: string }>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    const { component } = parameter;
    if (component === undefined || byComponent.has(component)) continue;
    byComponent.set(component, { parameter, constName: takeName(constNameOf(component), taken) });
  }
  return {
    all: [...byComponent.values()],
    find: ({ component }) => (component === undefined ? undefined : byComponent.get(component)?.constName),
  };
}

function constNameOf(component: string): string {
  const [first = "", ...others] = component.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const words = [first.charAt(0).toLowerCase() + first.slice(1), ...others.map(capitalised), "Parameter"];
  return words
    .join("")
    .replace(/ParameterParameter$/, "Parameter")
    .replace(/^(?=\d)/, "_");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
