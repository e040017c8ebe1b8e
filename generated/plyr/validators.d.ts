// Generated from specs/plyr.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const loginRequest: Validator;
export declare const sessionRequest: Validator;
export declare const loginResponse: Validator;
export declare const error: Validator;
export declare const unauthorizedReply: Validator;
export declare const wwwAuthenticateHeader: Validator;
export declare const userNotFoundReply: Validator;
export declare const notAcceptableReply: Validator;
export declare const requestTimeoutReply: Validator;
export declare const payloadTooLargeReply: Validator;
export declare const unsupportedMediaTypeReply: Validator;
export declare const internalServerErrorReply: Validator;
export declare const serviceUnavailableReply: Validator;
export declare const retryAfterHeader: Validator;
export declare const loggedOutReply: Validator;
export declare const sessionLiveReply: Validator;
export declare const publicKeyReply: Validator;
export declare const unknownPathReply: Validator;
export declare const wrongMethodReply: Validator;
export declare const anyString: Validator;
