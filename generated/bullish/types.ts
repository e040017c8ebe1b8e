// Generated from specs/bullish.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/v2/users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Checks a signed payload and begins a session with a JWT. From then on the session is bound to the IP address
         *     that logged in: a later request from another one is not authenticated, and the session stays as it is.
         *
         *     What is signed: `loginPayload` as compact JSON in UTF-8 with the keys in the order `userId`, `nonce`,
         *     `expirationTime`, `biometricsUsed`, `sessionKey`; ECDSA on P-256 over its SHA-256, hashed once. The signature is
         *     checked over the parsed payload written again, so blanks and the order of keys on the wire do not matter.
         *
         *     `nonce` is the time now and `expirationTime` at most 300 later, both in seconds (milliseconds are refused). Each
         *     key can use a nonce once.
         *
         *     Limited to 50 requests a second. The vendor counts all unauthenticated calls together; here they are counted by
         *     address, since one caller could starve the rest otherwise.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/hmac/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Login with an HMAC key
         * @description Begins a session like `POST /v2/users/login` for a caller with an HMAC key. The signature is the lower-case hex
         *     HMAC-SHA256, under the text of the secret key, of timestamp, nonce, `GET` and the path as called.
         */
        get: operations["hmacLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Logout
         * @description Ends the session of the JWT. The vendor documents a GET, although it changes something; kept as it is. It also
         *     lists 403, for which there is no case here.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Further fields, such as the `userId` beside the payload in the vendor's prose, are ignored. */
        LoginRequest: {
            /**
             * @description The public key, P-256, in one of two forms: `PUB_R1_` and base58 of the compressed point with a checksum, or
             *     the PEM text of its SubjectPublicKeyInfo with `\n` as line end.
             */
            publicKey: string;
            /**
             * @description The signature in the form that goes with the key: `SIG_R1_` and base58 of recovery byte, r and s with a
             *     checksum, or base64 of the DER form. Mixed forms are refused (400).
             */
            signature: string;
            loginPayload: components["schemas"]["LoginPayload"];
        };
        LoginPayload: {
            /** @description The user's id, without leading zeros. */
            userId: string;
            /** @description Epoch seconds: now. At most 300 ago, or 30 ahead. */
            nonce: number;
            /** @description Epoch seconds: until when the payload is good, 1 to 300 after `nonce`. */
            expirationTime: number;
            /**
             * @description Always false.
             * @constant
             */
            biometricsUsed: false;
            /** @description Always null. */
            sessionKey: null;
        };
        LoginResponse: {
            /**
             * @description The authorizer that goes with the JWT, for signing requests: two little-endian 64-bit numbers in hex, of
             *     which the first is the account. An identifier, no secret.
             */
            authorizer: string;
            /** @description The JWT: ES256, with `iss`, `sub`, `STAGE`, `jti`, `iat` and `exp`, 24 hours after `iat`. */
            token: string;
        };
        Forbidden: {
            /** @constant */
            message: "Access Forbidden";
            /** @constant */
            errorCode: 40300;
            /** @constant */
            errorCodeName: "ACCESS_FORBIDDEN";
        };
        TooManySessions: {
            /** @constant */
            message: "Maximum session count reached";
            /** @constant */
            errorCode: 8400;
            /** @constant */
            errorCodeName: "MAX_SESSION_COUNT_REACHED";
        };
    };
    responses: {
        /** @description The JWT, and the `authorizer` for signing requests. */
        LoggedIn: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "authorizer": "03E02367E8C900000500000000000000",
                 *       "token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJuYW1lIjoic2FuZGVlcCByYWtocmEifQ.wyVq6PlKaldWXtu-jz2hJCvkGl1lM2S7HUKCH8LnXp0"
                 *     }
                 */
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /**
         * @description Bad Request. A field is missing or breaks a rule, key and signature are of different forms or malformed, or the
         *     body is no JSON object.
         */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "loginPayload/nonce: type",
                 *       "errorCode": 8010,
                 *       "errorCodeName": "INVALID_REQUEST"
                 *     }
                 */
                "application/json": {
                    message: string;
                    /** @constant */
                    errorCode: 8010;
                    /** @constant */
                    errorCodeName: "INVALID_REQUEST";
                };
            };
        };
        /**
         * @description Not Authenticated: one answer for every reason, so that none can be told from another. A key that is unknown or
         *     another user's, a wrong signature, times that are over or too far apart (they are in seconds), a nonce used
         *     before; a JWT that is not live, or comes from another IP address than its login.
         */
        NotAuthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Not Authenticated",
                 *       "errorCode": 8012,
                 *       "errorCodeName": "LOGIN_FAILED"
                 *     }
                 */
                "application/json": {
                    message: string;
                    /** @constant */
                    errorCode: 8012;
                    /** @constant */
                    errorCodeName: "LOGIN_FAILED";
                };
            };
        };
        /**
         * @description Access Forbidden: a known caller who may not log in. The key is disabled, or its list of addresses does not have
         *     this one (ACCESS_FORBIDDEN); or the user has as many sessions as allowed, 500 unless set otherwise
         *     (MAX_SESSION_COUNT_REACHED).
         */
        AccessForbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Access Forbidden",
                 *       "errorCode": 40300,
                 *       "errorCodeName": "ACCESS_FORBIDDEN"
                 *     }
                 */
                "application/json": components["schemas"]["Forbidden"] | components["schemas"]["TooManySessions"];
            };
        };
        /** @description Not Found. No operation has this path. */
        UnknownPath: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Not Found",
                 *       "errorCode": 40400,
                 *       "errorCodeName": "NOT_FOUND"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Not Found";
                    /** @constant */
                    errorCode: 40400;
                    /** @constant */
                    errorCodeName: "NOT_FOUND";
                };
            };
        };
        /** @description Method Not Allowed. The path exists, with other methods. */
        WrongMethod: {
            headers: {
                Allow: components["headers"]["Allow"];
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Method Not Allowed",
                 *       "errorCode": 40500,
                 *       "errorCodeName": "METHOD_NOT_ALLOWED"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Method Not Allowed";
                    /** @constant */
                    errorCode: 40500;
                    /** @constant */
                    errorCodeName: "METHOD_NOT_ALLOWED";
                };
            };
        };
        /** @description Not Acceptable. The caller accepts no media type of the reply. */
        NotAcceptable: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Not Acceptable",
                 *       "errorCode": 40600,
                 *       "errorCodeName": "NOT_ACCEPTABLE"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Not Acceptable";
                    /** @constant */
                    errorCode: 40600;
                    /** @constant */
                    errorCodeName: "NOT_ACCEPTABLE";
                };
            };
        };
        /** @description Request Timeout. The body did not arrive in time. */
        RequestTimeout: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Request Timeout",
                 *       "errorCode": 40800,
                 *       "errorCodeName": "REQUEST_TIMEOUT"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Request Timeout";
                    /** @constant */
                    errorCode: 40800;
                    /** @constant */
                    errorCodeName: "REQUEST_TIMEOUT";
                };
            };
        };
        /** @description Payload Too Large. The body is longer than 16 KiB. */
        PayloadTooLarge: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Payload Too Large",
                 *       "errorCode": 41300,
                 *       "errorCodeName": "PAYLOAD_TOO_LARGE"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Payload Too Large";
                    /** @constant */
                    errorCode: 41300;
                    /** @constant */
                    errorCodeName: "PAYLOAD_TOO_LARGE";
                };
            };
        };
        /** @description Unsupported Media Type. The body is not `application/json`, or is compressed. */
        UnsupportedMediaType: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unsupported Media Type",
                 *       "errorCode": 41500,
                 *       "errorCodeName": "UNSUPPORTED_MEDIA_TYPE"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Unsupported Media Type";
                    /** @constant */
                    errorCode: 41500;
                    /** @constant */
                    errorCodeName: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description Too Many Requests. The limit of the operation or of the address is used up. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Rate limit exceeded",
                 *       "errorCode": 96000,
                 *       "errorCodeName": "RATE_LIMIT_EXCEEDED"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Rate limit exceeded";
                    /** @constant */
                    errorCode: 96000;
                    /** @constant */
                    errorCodeName: "RATE_LIMIT_EXCEEDED";
                };
            };
        };
        /** @description Internal Server Error. Something unexpected went wrong. */
        InternalServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Internal Server Error",
                 *       "errorCode": 50000,
                 *       "errorCodeName": "INTERNAL_SERVER_ERROR"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Internal Server Error";
                    /** @constant */
                    errorCode: 50000;
                    /** @constant */
                    errorCodeName: "INTERNAL_SERVER_ERROR";
                };
            };
        };
        /** @description Service Unavailable. Too busy, or without the database; try again after `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["Limit"];
                "x-ratelimit-remaining": components["headers"]["Remaining"];
                "x-ratelimit-reset": components["headers"]["Reset"];
                "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Service Unavailable",
                 *       "errorCode": 50300,
                 *       "errorCodeName": "SERVICE_UNAVAILABLE"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Service Unavailable";
                    /** @constant */
                    errorCode: 50300;
                    /** @constant */
                    errorCodeName: "SERVICE_UNAVAILABLE";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Requests that a window of the operation's limit allows, or else of the limit of the address. */
        Limit: number;
        /** @description Requests left in the window of that limit. */
        Remaining: number;
        /** @description When the window or the block of that limit ends, in epoch seconds. The vendor does not name the unit. */
        Reset: number;
        /** @description Whether a limit over all callers was exceeded. There is none here. */
        GlobalBreach: "false";
        /** @description Whole seconds after which a new try makes sense. */
        RetryAfter: number;
        /** @description A 401 must name a scheme. */
        WwwAuthenticate: "Bearer realm=\"bullish\"";
        /** @description The methods that the path has. */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key, the signature and what it signs. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publicKey": "PUB_R1_5614aeqQ3TMMWwwr6HXY2nUoc94N7Udv9DjnSQP1BAYPGW8dC8",
                 *       "signature": "SIG_R1_JuvWY6ChtUrH3KUVyo8KoZaQEBy6eNdyog5dEkmg5G7aKP8b3UcotWf9QtJoWrkG2zyCAj3TeTH5fpEqP5GR9go7Ewuhnw",
                 *       "loginPayload": {
                 *         "userId": "12345",
                 *         "nonce": 1621490985,
                 *         "expirationTime": 1621491285,
                 *         "biometricsUsed": false,
                 *         "sessionKey": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AccessForbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    hmacLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoggedIn"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AccessForbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["Limit"];
                    "x-ratelimit-remaining": components["headers"]["Remaining"];
                    "x-ratelimit-reset": components["headers"]["Reset"];
                    "x-ratelimit-global-breach": components["headers"]["GlobalBreach"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
