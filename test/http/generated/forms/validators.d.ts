// Generated from test/http/specs/forms.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const fields: Validator;
export declare const sendStylesBody: Validator;
export declare const sendFreeBodyXWwwFormUrlencoded: Validator;
export declare const sendFreeBodyFormData: Validator;
export declare const sendFilesBodyTitle: Validator;
export declare const point: Validator;
export declare const sendFilesBodyTags: Validator;
export declare const sendFilesBody: Validator;
export declare const came: Validator;
export declare const failure: Validator;
export declare const fieldsReply: Validator;
export declare const anyString: Validator;
