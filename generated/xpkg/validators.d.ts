// Generated from specs/xpkg.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const loginRequest: Validator;
export declare const createRequest: Validator;
export declare const token: Validator;
export declare const retryAfterGlobalHeader: Validator;
export declare const remainingGlobalHeader: Validator;
export declare const resetGlobalHeader: Validator;
export declare const invalidCode: Validator;
export declare const unauthorizedReply: Validator;
export declare const wwwAuthenticateHeader: Validator;
export declare const notAcceptableReply: Validator;
export declare const requestTimeoutReply: Validator;
export declare const conflictReply: Validator;
export declare const payloadTooLargeReply: Validator;
export declare const unsupportedMediaTypeReply: Validator;
export declare const teapotReply: Validator;
export declare const tooManyRequestsReply: Validator;
export declare const internalServerErrorReply: Validator;
export declare const serviceUnavailableReply: Validator;
export declare const takenReply: Validator;
export declare const unknownPathReply: Validator;
export declare const wrongMethodReply: Validator;
export declare const anyString: Validator;
