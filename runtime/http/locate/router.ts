import { SegmentPattern } from "./segment-pattern.js";

/** What a path leads to: its operations by method, and the raw text of its template's parameters. */
export interface Located<Target> {
  readonly methods: ReadonlyMap<string, Target>;
  /** Still percent-encoded, in template order. */
  readonly values: readonly string[];
}

interface Node<Target> {
  readonly concrete: Map<string, Node<Target>>;
  /** Segments that hold parameters among other text, the narrower ones first. */
  patterns: readonly { readonly pattern: SegmentPattern; readonly node: Node<Target> }[];
  templated: Node<Target> | undefined;
  methods: Map<string, Target> | undefined;
}

const noValues: readonly string[] = [];

/**
 * Finds operations by path: a map for concrete paths, a trie for templated ones; a concrete segment wins over a
 * templated one (OpenAPI 3.1, Path Templating Matching), and one with some text over one without. Case and slashes count.
 */
export class Router<Target> {
  readonly #concrete = new Map<string, Located<Target>>();
  readonly #root: Node<Target> = newNode();

  /** Throws when the same method and path shape is added twice. */
  add(method: string, template: string, target: Target): void {
    let node = this.#root;
    for (const segment of template.split("/").slice(1)) node = childFor(node, segment);
    node.methods ??= new Map();
    if (node.methods.has(method)) throw new Error(`two operations serve ${method} ${template}`);
    node.methods.set(method, target);
    if (!template.includes("{")) this.#concrete.set(template, { methods: node.methods, values: noValues });
  }

  find(path: string): Located<Target> | undefined {
    const concrete = this.#concrete.get(path);
    if (concrete || path.charCodeAt(0) !== slash) return concrete;
    const values: string[] = [];
    const methods = descend(this.#root, { path, values }, 1);
    return methods && { methods, values };
  }
}

const slash = 47;

function newNode<Target>(): Node<Target> {
  return { concrete: new Map(), patterns: [], templated: undefined, methods: undefined };
}

function childFor<Target>(node: Node<Target>, segment: string): Node<Target> {
  if (/^\{[^{}]+\}$/.test(segment)) {
    node.templated ??= newNode();
    return node.templated;
  }
  if (segment.includes("{")) return childForPattern(node, new SegmentPattern(segment));
  const child = node.concrete.get(segment) ?? newNode();
  node.concrete.set(segment, child);
  return child;
}

function childForPattern<Target>(node: Node<Target>, pattern: SegmentPattern): Node<Target> {
  const known = node.patterns.find((each) => each.pattern.shape === pattern.shape);
  if (known) return known.node;
  const added = { pattern, node: newNode<Target>() };
  node.patterns = [...node.patterns, added].sort((one, other) => other.pattern.weight - one.pattern.weight);
  return added.node;
}

interface Walk {
  readonly path: string;
  readonly values: string[];
}

/** Matches the segment that starts at `start`, and what follows it; past the end of the path there is none. */
function descend<Target>(node: Node<Target>, walk: Walk, start: number): Map<string, Target> | undefined {
  const { path, values } = walk;
  if (start > path.length) return node.methods;
  const found = path.indexOf("/", start);
  const end = found < 0 ? path.length : found;
  const segment = path.slice(start, end);
  // Most nodes below a parameter have no other child, and to look a segment up its text must be hashed.
  const concrete = node.concrete.size > 0 ? node.concrete.get(segment) : undefined;
  let methods = concrete && descend(concrete, walk, end + 1);
  if (!methods && node.patterns.length > 0) methods = descendPatterns(node, walk, { segment, end });
  if (methods || !node.templated || segment === "") return methods;
  values.push(segment);
  const templated = descend(node.templated, walk, end + 1);
  if (!templated) values.pop();
  return templated;
}

function descendPatterns<Target>(
  { patterns }: Node<Target>,
  walk: Walk,
  { segment, end }: { readonly segment: string; readonly end: number },
): Map<string, Target> | undefined {
  for (const { pattern, node } of patterns) {
    const found = pattern.match(segment);
    if (found === undefined) continue;
    const before = walk.values.length;
    walk.values.push(...found);
    const methods = descend(node, walk, end + 1);
    if (methods) return methods;
    walk.values.length = before;
  }
  return undefined;
}
