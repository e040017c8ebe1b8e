import type { RefusalKind } from "../../runtime/wire/contract.js";
import { raisedKinds } from "../model/raised-kinds.js";

/** The status that a kind of refusal is answered with. */
export function refusalStatus(kind: RefusalKind): number {
  if (kind === "unknownPath") return 404;
  return kind === "wrongMethod" ? 405 : raisedKinds[kind].status;
}
