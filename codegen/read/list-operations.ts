import {
  type Components,
  type MethodKey,
  methods,
  type OpenApiDocument,
  type Operation,
  type PathItem,
} from "./openapi-document.js";
import { childOf, entriesOf, type Spot } from "./spot.js";

/** An operation and where it stands. */
export interface OperationSpot extends Spot<Operation> {
  readonly method: MethodKey;
  /** The path template as the document writes it. */
  readonly path: string;
  readonly item: Spot<PathItem>;
}

/** Every operation in spec order. */
export function listOperations(document: OpenApiDocument): readonly OperationSpot[] {
  const paths = childOf({ value: document, pointer: "" }, "paths");
  return entriesOf(paths)
    .filter(([path]) => path.startsWith("/"))
    .flatMap(([path, item]) => operationsOf(path, item));
}

function operationsOf(path: string, item: Spot<PathItem>): OperationSpot[] {
  // Object.keys keeps the order of the text, which a list of methods would not.
  return Object.keys(item.value).flatMap((key) => {
    const method = methods.find((each) => each === key);
    const operation = method && childOf(item, method);
    return method && operation ? [{ ...operation, method, path, item }] : [];
  });
}

/** The components of one kind, by name; none where the document has none. */
export function listComponents<Kind extends keyof Components>(
  document: OpenApiDocument,
  kind: Kind,
): readonly (readonly [string, Spot<NonNullable<Components[Kind]>[string]>])[] {
  const components = childOf({ value: document, pointer: "" }, "components");
  const ofKind = components && childOf(components, kind);
  // childOf excluded undefined; the entries of a mapping have the mapping's element type.
  return entriesOf(ofKind as Spot<Readonly<Record<string, NonNullable<Components[Kind]>[string]>>> | undefined);
}
