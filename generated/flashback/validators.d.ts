// Generated from specs/flashback.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const loginRequest: Validator;
export declare const refreshRequest: Validator;
export declare const revokeTokenTokenId: Validator;
export declare const loginResponse: Validator;
export declare const invalidReply: Validator;
export declare const loginFailure: Validator;
export declare const wwwAuthenticateHeader: Validator;
export declare const notAcceptableReply: Validator;
export declare const requestTimeoutReply: Validator;
export declare const payloadTooLargeReply: Validator;
export declare const unsupportedMediaTypeReply: Validator;
export declare const tooManyRequestsReply: Validator;
export declare const retryAfterHeader: Validator;
export declare const internalServerErrorReply: Validator;
export declare const serviceUnavailableReply: Validator;
export declare const refreshResponse: Validator;
export declare const unauthorizedReply: Validator;
export declare const doneReply: Validator;
export declare const tokenListReply: Validator;
export declare const notFoundReply: Validator;
export declare const wrongMethodReply: Validator;
export declare const anyString: Validator;
