// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const uploadReply200: Validator;
export declare const failure: Validator;
export declare const anyString: Validator;
