// Generated from test/http/specs/media.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const note: Validator;
export declare const notesBodyJsonVersion2: Validator;
export declare const notesBody_: Validator;
export declare const notesBodyCsv: Validator;
export declare const countBody: Validator;
export declare const came: Validator;
export declare const failure: Validator;
export declare const unauthenticatedReplyWwwAuthenticate: Validator;
export declare const anyBoolean: Validator;
export declare const noteReply: Validator;
export declare const reportReply200JsonVersion2: Validator;
export declare const anyString: Validator;
