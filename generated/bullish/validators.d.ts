// Generated from specs/bullish.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const loginRequest: Validator;
export declare const loginResponse: Validator;
export declare const limitHeader: Validator;
export declare const remainingHeader: Validator;
export declare const resetHeader: Validator;
export declare const globalBreachHeader: Validator;
export declare const badRequestReply: Validator;
export declare const notAuthenticatedReply: Validator;
export declare const wwwAuthenticateHeader: Validator;
export declare const accessForbiddenReply: Validator;
export declare const notAcceptableReply: Validator;
export declare const requestTimeoutReply: Validator;
export declare const payloadTooLargeReply: Validator;
export declare const unsupportedMediaTypeReply: Validator;
export declare const tooManyRequestsReply: Validator;
export declare const retryAfterHeader: Validator;
export declare const internalServerErrorReply: Validator;
export declare const serviceUnavailableReply: Validator;
export declare const unknownPathReply: Validator;
export declare const wrongMethodReply: Validator;
export declare const anyString: Validator;
