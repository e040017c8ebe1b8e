// Generated from test/http/specs/wire.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const message: Validator;
export declare const echoBodyPlain: Validator;
export declare const storeBody: Validator;
export declare const anyString: Validator;
export declare const valuesId: Validator;
export declare const valuesTags: Validator;
export declare const anyInteger: Validator;
export declare const anyNumber: Validator;
export declare const anyBoolean: Validator;
export declare const valuesList: Validator;
export declare const letterBody: Validator;
export declare const messageReply: Validator;
export declare const failure: Validator;
export declare const storeReply200: Validator;
export declare const anything: Validator;
export declare const named: Validator;
export declare const answersReply200XFixed: Validator;
export declare const answersReply4XX: Validator;
export declare const unauthenticatedReplyWwwAuthenticate: Validator;
