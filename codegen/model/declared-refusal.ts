import type { OperationModel, ReplyModel } from "./api-model.js";
import type { OperationKind } from "./raised-kinds.js";

/** How an operation that can raise a kind declares the kind's status. */
export interface Declared {
  readonly kind: OperationKind;
  readonly operation: OperationModel;
  readonly reply: ReplyModel | undefined;
}
