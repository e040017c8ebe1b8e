// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const loginRequest: Validator;
export declare const getItemId: Validator;
export declare const getItemLimit: Validator;
export declare const anyBoolean: Validator;
export declare const session: Validator;
export declare const error: Validator;
export declare const item: Validator;
export declare const anyString: Validator;
