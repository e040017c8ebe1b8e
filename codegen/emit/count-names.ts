import { CodeGen } from "ajv/dist/compile/codegen/index.js";

/** How often names are used in a piece of code. */
type Counts = Record<string, number>;

/** What is read of the nodes that ajv makes code of; only those with `nodes` hold others. */
interface CodeNode {
  readonly names: Counts;
  readonly nodes?: readonly CodeNode[];
  readonly else?: CodeNode;
  readonly catch?: CodeNode;
  readonly finally?: CodeNode;
  optimizeNodes(): unknown;
  optimizeNames(names: Counts, constants: Counts): unknown;
}

/** The expressions of branches and loops, by the property that holds them. */
const expressions = ["condition", "iteration", "from", "to", "iterable"];

/**
 * Lets ajv's own optimizing count names once for a function. ajv counts them for each block anew, and adds them up from
 * block to block: of large schemas that is a third of all the time that validators take.
 */
export function countNamesOnce(): void {
  CodeGen.prototype.optimize = function optimize(passes = 1) {
    for (let pass = 0; pass < passes; pass += 1) {
      // ajv 8's own: the outermost node, and the constants that may be written in place of their names.
      const root = Reflect.get(this, "_root") as CodeNode;
      root.optimizeNodes();
      root.optimizeNames(countNames(root, {}), Reflect.get(this, "_constants") as Counts);
    }
  };
}

function countNames(node: CodeNode, counts: Counts): Counts {
  if (node.nodes === undefined) return addNames(counts, node.names);
  for (const child of node.nodes) countNames(child, counts);
  for (const key of expressions) {
    const expression: unknown = Reflect.get(node, key);
    if (isExpression(expression)) addNames(counts, expression.names);
  }
  for (const other of [node.else, node.catch, node.finally]) if (other) countNames(other, counts);
  return counts;
}

/** Code, and not a text, number or truth that stands for itself. */
function isExpression(value: unknown): value is { readonly names: Counts } {
  return typeof value === "object" && value !== null && "names" in value;
}

function addNames(counts: Counts, names: Counts): Counts {
  for (const name in names) counts[name] = (counts[name] ?? 0) + (names[name] ?? 0);
  return counts;
}
