import { joinPointer, pointerKeys } from "../pointer.js";
import type { ReferenceTarget } from "../reference-target.js";

/** Where what stands in a changed document comes from: what no change has touched from where its container comes. */
export class NodeOrigins {
  readonly #root: ReferenceTarget;
  readonly #moved = new WeakMap<object, Map<string, ReferenceTarget>>();

  constructor(root: ReferenceTarget) {
    this.#root = root;
  }

  /** Says that what a container has under a key comes from somewhere else than the container. */
  move(container: object, key: string | number, origin: ReferenceTarget): void {
    const known = this.#moved.get(container) ?? new Map<string, ReferenceTarget>();
    this.#moved.set(container, known.set(String(key), origin));
  }

  /** Where the node at a pointer comes from; past the end of the document, where its last parent would have it. */
  originOf(document: unknown, pointer: string): ReferenceTarget {
    let node = document;
    let origin = this.#root;
    for (const key of pointerKeys(pointer)) {
      const isContainer = typeof node === "object" && node !== null;
      const moved = isContainer ? this.#moved.get(node as object)?.get(key) : undefined;
      origin = moved ?? { file: origin.file, pointer: joinPointer(origin.pointer, key) };
      // Whatever an object or array has under a key is the next node.
      node = isContainer && Object.hasOwn(node as object, key) ? (node as Record<string, unknown>)[key] : undefined;
    }
    return origin;
  }
}
