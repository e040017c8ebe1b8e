// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const watchEvery: Validator;
export declare const chatBody: Validator;
export declare const uploadReply200: Validator;
export declare const failure: Validator;
export declare const tick: Validator;
export declare const said: Validator;
export declare const chatReply200EventStreamItem: Validator;
export declare const singReply200Item: Validator;
export declare const row: Validator;
export declare const anyString: Validator;
