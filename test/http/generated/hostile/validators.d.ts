// Generated from test/http/specs/hostile.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const anyString: Validator;
export declare const anyNumber: Validator;
export declare const sendJson: Validator;
export declare const sendList: Validator;
export declare const sendDeep: Validator;
export declare const sendXObject: Validator;
export declare const sendPrefs: Validator;
export declare const sendBodyJson: Validator;
export declare const sendReply200: Validator;
export declare const failure: Validator;
