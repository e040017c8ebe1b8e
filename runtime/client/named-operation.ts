import type { ClientOperation } from "./client-table.js";

/** An operation of a client's table together with its id, which errors name. */
export interface NamedOperation extends ClientOperation {
  readonly id: string;
}
