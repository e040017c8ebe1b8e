// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { OperationValidators } from "specgate/client";

export declare const replies: OperationValidators["replies"];
