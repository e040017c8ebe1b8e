import { isAlias, isMap, isScalar, isSeq, type Node, type Document as YamlDocument } from "yaml";
import { pointerKeys } from "./pointer.js";

/**
 * The offset in the text of what a JSON Pointer names: the key of a mapping's entry, the start of a sequence's
 * item. A pointer that leads nowhere yields its nearest parent that exists.
 */
export function locateYaml(yaml: YamlDocument.Parsed, pointer: string): number {
  let node: Node | null = yaml.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of pointerKeys(pointer)) {
    const target: Node | null | undefined = isAlias(node) ? node.resolve(yaml) : node;
    const entry = childOf(target ?? null, key);
    if (entry === undefined) return offset;
    node = entry.node;
    offset = entry.offset;
  }
  return offset;
}

function childOf(node: Node | null, key: string): { node: Node | null; offset: number } | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)];
    return item?.range ? { node: item, offset: item.range[0] } : undefined;
  }
  if (!isMap<Node, Node>(node)) return undefined;
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
  return pair?.key.range ? { node: pair.value, offset: pair.key.range[0] } : undefined;
}
