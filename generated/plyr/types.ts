// Generated from specs/plyr.yaml by `specgate generate`. Do not edit: change the spec and generate again.
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
         * Login
         * @description Checks a player's one-time code and answers with a session JWT for the player and the game. A code works once,
         *     and five wrong codes in a row lock the player out for a minute.
         *
         *     Keep the session JWT secret: never in code that a browser loads, never in a log. The operations that ask for it
         *     (`/user/session/verify`, `/user/logout`) take it in the body as `sessionJwt`; the vendor's page hints at request
         *     headers, which neither its other pages nor its server know.
         */
        post: operations["login"];
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
         * Logout
         * @description Ends the session of a player in the game that calls.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/session/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a session
         * @description Tells whose session a JWT is, if it is live and belongs to the game that calls. Changes nothing.
         */
        post: operations["verifySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwt/publicKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key that session JWTs are signed with
         * @description For checking session JWTs (ES256) without a call; a logout or a later login cannot be seen that way.
         *
         *     The vendor's server wants the signing headers here, its page does not. It is a public key: nothing is asked.
         */
        get: operations["publicKey"];
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
        LoginRequest: {
            /**
             * @description The player's PLYR[ID]: 5 to 64 letters, digits and single inner hyphens, with at least one letter. Lower
             *     case; capitals are taken and lowered.
             */
            plyrId: string;
            /** @description The six digits that the player's authenticator app shows. */
            otp: string;
            /**
             * @description Seconds until the session expires. Absent or null: 86400, a day. The server has an upper limit (30 days
             *     unless set otherwise) and answers 400 above it. Text is not taken.
             */
            expiresIn?: number | null;
            /** @description The game that the session is for; it must be the game of the API key, unless that is an admin's. */
            gameId: string;
        };
        LoginResponse: {
            /** @description The session JWT, for calls to come. */
            sessionJwt: string;
            /** @description The player's PLYR[ID], in lower case. */
            plyrId: string;
            /**
             * @description The number of this session, one of its kind for the player and game: a count from 1, in digits. The JWT
             *     carries it as a number.
             */
            nonce: string;
            /** @description The game. */
            gameId: string;
            primaryAddress: components["schemas"]["PrimaryAddress"];
            mirrorAddress: components["schemas"]["MirrorAddress"];
        };
        SessionRequest: {
            /** @description A session JWT from login. */
            sessionJwt: string;
        };
        SessionClaims: {
            /** @description The player's PLYR[ID], in lower case. */
            plyrId: string;
            /** @description The number of the session. */
            nonce: number;
            /** @description The game. */
            gameId: string;
            primaryAddress: components["schemas"]["PrimaryAddress"];
            mirrorAddress: components["schemas"]["MirrorAddress"];
            /** @description Epoch seconds: when the session began. */
            iat: number;
            /** @description Epoch seconds: when it expires. */
            exp: number;
            /** @description About instant play passes, which are not served here: false. */
            ippClaimed: boolean;
            /** @description About instant play passes, which are not served here: false. */
            isIPP: boolean;
        };
        /** @description The address of the player's own wallet. */
        PrimaryAddress: string;
        /** @description The address of the player's mirror wallet, computed from the primary address (CREATE2, EIP-1014). */
        MirrorAddress: string;
        Error: {
            /** @description What went wrong. */
            error: string;
        };
        SessionExpired: {
            /** @constant */
            message: "JWT nonce is expired";
        };
    };
    responses: {
        /** @description The player is logged in. */
        LoggedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "sessionJwt": "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJwbHlySWQiOiJwbGF5ZXIxMjMifQ.bm90LWEtcmVhbC1vbmU",
                 *       "plyrId": "player123",
                 *       "nonce": "1",
                 *       "gameId": "game123",
                 *       "primaryAddress": "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5",
                 *       "mirrorAddress": "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8"
                 *     }
                 */
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description The session has ended. */
        LoggedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Logout success"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    message: "Logout success";
                };
            };
        };
        /** @description The session is live. */
        SessionLive: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": true,
                 *       "payload": {
                 *         "plyrId": "player123",
                 *         "nonce": 1,
                 *         "gameId": "game123",
                 *         "primaryAddress": "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5",
                 *         "mirrorAddress": "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8",
                 *         "iat": 1767225600,
                 *         "exp": 1767229200,
                 *         "ippClaimed": false,
                 *         "isIPP": false
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    success: true;
                    payload: components["schemas"]["SessionClaims"];
                };
            };
        };
        /** @description The public key. */
        PublicKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "publicKey": "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0K"
                 *     }
                 */
                "application/json": {
                    /** @description Base64 of the PEM text (SubjectPublicKeyInfo, P-256). */
                    publicKey: string;
                };
            };
        };
        /** @description A field is missing or breaks a rule, or the body is no JSON object. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "otp: pattern"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request, the code or the session is not accepted.
         *     Signing headers: `Missing authentication headers`, `Invalid API key`, `Invalid signature`, `Request expired`.
         *     Login: `Invalid game ID`, `2FA token already used`, `Invalid 2fa token`.
         *     Session JWT: `Invalid sessionJwt`, `User not found`, `JWT and API key mismatch`, `JWT nonce is expired`; logout
         *     sends the last under `message`.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Invalid signature"
                 *     }
                 */
                "application/json": components["schemas"]["Error"] | components["schemas"]["SessionExpired"];
            };
        };
        /**
         * @description The API key may not make this call (`Insufficient permissions`), or the player is locked out for a minute after
         *     five wrong codes in a row (`User is temporary locked`).
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "User is temporary locked"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No player has this PLYR[ID]. The caller is a known game server, which may learn that. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "User not found"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "User not found";
                };
            };
        };
        /** @description No operation has this path. */
        UnknownPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Not Found"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Not Found";
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
                 *       "error": "Method Not Allowed"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Method Not Allowed";
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
                 *       "error": "Not Acceptable"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Not Acceptable";
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
                 *       "error": "Request Timeout"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Request Timeout";
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
                 *       "error": "Payload Too Large"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Payload Too Large";
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
                 *       "error": "Unsupported Media Type"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Unsupported Media Type";
                };
            };
        };
        /** @description Something unexpected went wrong. Never a stack. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Internal Server Error"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Internal Server Error";
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
                 *       "error": "Service Unavailable"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    error: "Service Unavailable";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Whole seconds after which a new try makes sense. */
        RetryAfter: number;
        /** @description A 401 must name a scheme; this one has no registered name. */
        WwwAuthenticate: "HMAC realm=\"plyr\"";
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
                 *       "plyrId": "player123",
                 *       "otp": "123456",
                 *       "expiresIn": 3600,
                 *       "gameId": "game123"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
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
                 *       "sessionJwt": "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJwbHlySWQiOiJwbGF5ZXIxMjMifQ.bm90LWEtcmVhbC1vbmU"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoggedOut"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifySession: {
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
                 *       "sessionJwt": "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJwbHlySWQiOiJwbGF5ZXIxMjMifQ.bm90LWEtcmVhbC1vbmU"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            200: components["responses"]["SessionLive"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publicKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PublicKey"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
