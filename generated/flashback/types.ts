// Generated from specs/flashback.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/user/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Login
         * @description Authenticates a user by e-mail address and password and answers with an access token (one hour) and a refresh
         *     token (longer; 30 days without use, 90 in all).
         *
         *     Checked in this order: the e-mail address belongs to an account (else USER_NOT_FOUND), the account is active
         *     (USER_INACTIVE), it has a password (NO_PASSWORD_SET), the password matches its hash (INVALID_PASSWORD), the
         *     account is neither deleted nor banned (USER_INACTIVE).
         *
         *     These codes let a caller find out which addresses have accounts. They are the vendor's contract and kept;
         *     limits by address and by account slow such a search down, and a setting (`FLASHBACK_HIDE_ACCOUNTS`) answers
         *     INVALID_PASSWORD in all cases.
         *
         *     The source document asks for a bearer token here, which a caller who logs in cannot have yet: a generator
         *     printed it on every page. No authentication is asked, and an Authorization header is ignored. Further fields of
         *     the body, such as the `deviceInfo` of the vendor's client, are ignored.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a refresh token for a new pair
         * @description Answers with a new access token and a new refresh token; the old refresh token is then used up. The same old
         *     token sent again within 10 seconds gets the same successor, as long as that one is unused (a lost answer, two
         *     tabs). Any later second use looks like theft and ends the session.
         *
         *     The vendor's documents spell the field `refreshToken`, its client `refresh_token`: both are taken, the former
         *     first.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session
         * @description Ends the session that the refresh token belongs to; its access token stops working too. Needs no access token,
         *     so that one can log out after that has expired. Any refresh token that the session ever had will do, and
         *     logging out twice is no error.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refresh tokens in use
         * @description One entry for each live session of the user who calls; the tokens themselves are never shown again.
         */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a refresh token
         * @description Ends the session of a refresh token of the user who calls. Its access token stops working too.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LoginRequest: {
            /**
             * Format: email
             * @description The user's e-mail address. Letter case does not matter. Blanks around it make it no e-mail address (400):
             *     the rule is the documented format, so there is nothing to trim.
             */
            email: string;
            /** @description The user's password, compared as it is; longer ones than 256 characters are never hashed. */
            password: string;
        };
        LoginResponse: {
            success: components["schemas"]["Success"];
            accessToken: components["schemas"]["AccessToken"];
            refreshToken: components["schemas"]["RefreshToken"];
            /** @description Internal id of the refresh token's record, for the operations on `/token`. No secret. */
            tokenId: string;
            expiresAt: components["schemas"]["ExpiresAt"];
            user: components["schemas"]["User"];
        };
        User: {
            /** @description The user's unique id. */
            id: string;
            /** @description The user's e-mail address. */
            email: string;
            /** @description The name to show for the user. */
            name: string;
            /** @description The organization that the user belongs to. */
            orgId: string;
        };
        /**
         * @description Why the login failed. The source document marks neither `success` nor `error_code` as required; both are
         *     always sent.
         */
        LoginFailure: {
            success?: components["schemas"]["Failure"];
            /**
             * @description Which check of the login failed.
             * @enum {string}
             */
            error_code?: "USER_NOT_FOUND" | "INVALID_PASSWORD" | "USER_INACTIVE" | "NO_PASSWORD_SET";
            /** @description The same in words. */
            message?: string;
        };
        /** @description A refresh token, in either spelling. */
        RefreshRequest: {
            refreshToken: components["schemas"]["SentRefreshToken"];
            refresh_token?: components["schemas"]["SentRefreshToken"];
        } | {
            refreshToken?: components["schemas"]["SentRefreshToken"];
            refresh_token: components["schemas"]["SentRefreshToken"];
        };
        /** @description The refresh token that login or refresh gave last. */
        SentRefreshToken: string;
        RefreshResponse: {
            success: components["schemas"]["Success"];
            accessToken: components["schemas"]["AccessToken"];
            refreshToken: components["schemas"]["RefreshToken"];
            expiresAt: components["schemas"]["ExpiresAt"];
        };
        TokenRecord: {
            /** @description The id to revoke it by. */
            tokenId: string;
            /** @description Epoch seconds: when its user logged in. */
            createdAt: number;
            /** @description Epoch seconds: when it was last refreshed, else when it was made. */
            lastUsedAt: number;
            /** @description Epoch seconds: when it expires unless it is used before. */
            expiresAt: number;
            /** @description Whether it belongs to the session that asks. */
            current: boolean;
        };
        /** @constant */
        Success: true;
        /** @constant */
        Failure: false;
        /**
         * @description JWT for the Authorization header of API calls: ES256, with `userId`, `email` and `orgId`. Expires one hour after
         *     it was made.
         */
        AccessToken: string;
        /** @description The token to refresh with. Opaque; the vendor calls it a JWT, its clients treat it as opaque too. */
        RefreshToken: string;
        /** @description When the access token expires, in epoch seconds, equal to its `exp`. The vendor names no unit. */
        ExpiresAt: number;
        /** @description What is wrong, in words. */
        Message: string;
    };
    responses: {
        /** @description The login succeeded. */
        LoggedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": true,
                 *       "accessToken": "eyJhbGciOiJFUzI1NiJ9.eyJ1c2VySWQiOiJ1c2VyLTEifQ.bm90LWEtcmVhbC1zaWduYXR1cmU",
                 *       "refreshToken": "r1.c2Vzc2lvbg.0.bm90LWEtcmVhbC10b2tlbg",
                 *       "tokenId": "0b9ab1f6-6e0f-4f0a-8f6b-0d4f3e1c2a55",
                 *       "expiresAt": 1767229200,
                 *       "user": {
                 *         "id": "user-1",
                 *         "email": "ada@example.com",
                 *         "name": "Ada Lovelace",
                 *         "orgId": "org-1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description The login failed. */
        LoginFailed: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "INVALID_PASSWORD",
                 *       "message": "The password is wrong."
                 *     }
                 */
                "application/json": components["schemas"]["LoginFailure"];
            };
        };
        /** @description The new tokens. */
        Refreshed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": true,
                 *       "accessToken": "eyJhbGciOiJFUzI1NiJ9.eyJ1c2VySWQiOiJ1c2VyLTEifQ.bm90LWEtcmVhbC1zaWduYXR1cmU",
                 *       "refreshToken": "r1.c2Vzc2lvbg.1.bm90LWEtcmVhbC10b2tlbg",
                 *       "expiresAt": 1767232800
                 *     }
                 */
                "application/json": components["schemas"]["RefreshResponse"];
            };
        };
        /** @description The refresh tokens in use, the newest first. */
        TokenList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": true,
                 *       "tokens": [
                 *         {
                 *           "tokenId": "0b9ab1f6-6e0f-4f0a-8f6b-0d4f3e1c2a55",
                 *           "createdAt": 1767225600,
                 *           "lastUsedAt": 1767229200,
                 *           "expiresAt": 1769821200,
                 *           "current": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Success"];
                    tokens: components["schemas"]["TokenRecord"][];
                };
            };
        };
        /** @description It is done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": true
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Success"];
                };
            };
        };
        /** @description A field or parameter is missing or breaks a rule, or the body is no JSON object. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "VALIDATION_ERROR",
                 *       "message": "email: not an e-mail address"
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "VALIDATION_ERROR";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description The access token, or the refresh token in the body, is not accepted (any more). */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "UNAUTHORIZED",
                 *       "message": "The token is not accepted."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "UNAUTHORIZED";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description No operation has this path, or the user who calls has no such token. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "NOT_FOUND",
                 *       "message": "There is nothing here."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "NOT_FOUND";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description The path exists, with other methods. */
        WrongMethod: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "METHOD_NOT_ALLOWED",
                 *       "message": "The path does not have this method."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "METHOD_NOT_ALLOWED";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description The caller accepts no media type of the reply. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "NOT_ACCEPTABLE",
                 *       "message": "The answer is application/json."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "NOT_ACCEPTABLE";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description The body did not arrive in time. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "REQUEST_TIMEOUT",
                 *       "message": "The body did not arrive in time."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "REQUEST_TIMEOUT";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description The body is longer than 16 KiB. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "PAYLOAD_TOO_LARGE",
                 *       "message": "The body is too long."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "PAYLOAD_TOO_LARGE";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description The body is not `application/json`, or is compressed. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "UNSUPPORTED_MEDIA_TYPE",
                 *       "message": "The body must be application/json."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "UNSUPPORTED_MEDIA_TYPE";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description Too many logins, or failed ones, of this address or account; unknown accounts are counted alike. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "RATE_LIMITED",
                 *       "message": "Too many tries."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "RATE_LIMITED";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description Something unexpected went wrong. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "INTERNAL_ERROR",
                 *       "message": "Something went wrong."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "INTERNAL_ERROR";
                    message: components["schemas"]["Message"];
                };
            };
        };
        /** @description Too busy, or without its database; try again after `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error_code": "UNAVAILABLE",
                 *       "message": "Try again later."
                 *     }
                 */
                "application/json": {
                    success: components["schemas"]["Failure"];
                    /** @constant */
                    error_code: "UNAVAILABLE";
                    message: components["schemas"]["Message"];
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Whole seconds after which a new try makes sense. */
        RetryAfter: number;
        /** @description A 401 must name a scheme. */
        WwwAuthenticate: "Bearer realm=\"flashback\"";
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "Correct-Horse-1"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["LoginFailed"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "r1.c2Vzc2lvbg.1.bm90LWEtcmVhbC10b2tlbg"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            200: components["responses"]["Refreshed"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "r1.c2Vzc2lvbg.1.bm90LWEtcmVhbC10b2tlbg"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TokenList"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As returned by login and listed by `GET /token`.
                 * @example 0b9ab1f6-6e0f-4f0a-8f6b-0d4f3e1c2a55
                 */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
