import { afterEach, beforeEach } from "node:test";
import type { Store } from "../../../runtime/store/store.js";

export type OpenStore = () => Promise<Store>;

/** Gives every test of the surrounding suite a fresh store, and closes it again. */
export function openEach(open: OpenStore): () => Store {
  let store: Store | undefined;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store?.close());
  return () => {
    if (!store) throw new Error("only a test has a store");
    return store;
  };
}
