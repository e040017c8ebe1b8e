// Generated from specs/xpkg.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to an author's account
         * @description Checks the e-mail address and the password of an existing author and answers with a token for authorized
         *     requests, which expires six hours later. `POST /auth/create` makes a new account.
         *
         *     This operation is protected by reCAPTCHA; only the X-Pkg developer portal should call it.
         *
         *     At most 5 requests every 3 seconds.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an author's account
         * @description Makes an author with a unique e-mail address and a unique name, and answers with a token like that of a login.
         *     Protected by reCAPTCHA, limited like login.
         */
        post: operations["create"];
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
            email: components["schemas"]["Email"];
            password: components["schemas"]["Password"];
            validation: components["schemas"]["Validation"];
        };
        CreateRequest: {
            email: components["schemas"]["Email"];
            name: components["schemas"]["Name"];
            password: components["schemas"]["Password"];
            validation: components["schemas"]["Validation"];
        };
        /**
         * @description The author's e-mail address; letter case and surrounding blanks do not matter. 5 to 64 characters without the
         *     blanks. ASCII only, so that no look-alike of `@` or of a letter can stand for another address.
         */
        Email: string & (string);
        /**
         * @description The author's password; letter case matters. 8 to 64 characters (code points), not trimmed, and no case variation
         *     of "password".
         */
        Password: string & (string);
        /** @description The token that reCAPTCHA gave to the page; good once. */
        Validation: string;
        /**
         * @description The author's name: 3 to 32 characters without surrounding blanks, a letter first, a letter or digit last, and
         *     letters, digits, blanks and the ASCII signs from `!` to `.` between them.
         */
        Name: string & (string);
        Token: {
            /**
             * @description The JSON web token that authorizes requests: HS256, claims `id`, `name`, `session`, `iat` and `exp`, where
             *     `exp` is six hours after `iat`.
             */
            token: string;
        };
        /** @enum {string} */
        InvalidCode: "invalid_or_empty_str" | "bad_len" | "bad_email" | "is_password" | "invalid_name";
    };
    responses: {
        /** @description The credentials were accepted. Carries the author's token. */
        Authorized: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6IklXQkRFZGNBOGhVTXFjNi0iLCJuYW1lIjoiRXhhbXBsZSBBY2NvdW50Iiwic2Vzc2lvbiI6IlplX1JQR3F1TTRoVFoyZVJ5WVlFMSIsImlhdCI6MTY4NzkxODY1NSwiZXhwIjo0Mjc5OTE4NjU1fQ.jFSyz2oIpgi6Edh7MbchFgE1BMhEOG3QLUPNS89l-_0"
                 *     }
                 */
                "application/json": components["schemas"]["Token"];
            };
        };
        /**
         * @description A part of the body is missing or breaks a rule.
         *     `invalid_or_empty_str`: a field is missing, not a string, or empty; also a body that is not a JSON object.
         *     `bad_len`: a field is too short or too long.
         *     `bad_email`: the e-mail address is not one.
         *     `is_password`: the password is a case variation of "password"; for a new account, also any very common one.
         *     `invalid_name`: the name has letters that are not allowed (`create` only).
         */
        Invalid: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example bad_email */
                "text/plain": components["schemas"]["InvalidCode"];
            };
        };
        /** @description No author has this e-mail address, or the password is not the author's. Both look alike. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Unauthorized */
                "text/plain": "Unauthorized";
            };
        };
        /** @description The e-mail address, or else the name, belongs to another author. */
        Taken: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example email */
                "text/plain": "email" | "name";
            };
        };
        /** @description The caller accepts no media type of the reply. */
        NotAcceptable: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Not Acceptable */
                "text/plain": "Not Acceptable";
            };
        };
        /** @description The body did not arrive in time. */
        RequestTimeout: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Request Timeout */
                "text/plain": "Request Timeout";
            };
        };
        /** @description The client's address cannot be determined, so the limits cannot be counted. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Conflict */
                "text/plain": "Conflict";
            };
        };
        /** @description The body is longer than 16 KiB. */
        PayloadTooLarge: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Payload Too Large */
                "text/plain": "Payload Too Large";
            };
        };
        /** @description The body is not `application/json`, or is compressed. */
        UnsupportedMediaType: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Unsupported Media Type */
                "text/plain": "Unsupported Media Type";
            };
        };
        /** @description reCAPTCHA takes the caller for a bot, or could not be asked. */
        Teapot: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example I'm a Teapot */
                "text/plain": "I'm a Teapot";
            };
        };
        /** @description Too many requests of an address, or failed logins of an account. The global limit has only its own headers. */
        TooManyRequests: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Too Many Requests */
                "text/plain": "Too Many Requests";
            };
        };
        /** @description Something unexpected went wrong. */
        InternalServerError: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Internal Server Error */
                "text/plain": "Internal Server Error";
            };
        };
        /** @description Too busy to take the request now; try again after `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfterBusy"];
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                "X-RateLimit-Limit": components["headers"]["Limit"];
                "X-RateLimit-Remaining": components["headers"]["Remaining"];
                "X-RateLimit-Reset": components["headers"]["Reset"];
                [name: string]: unknown;
            };
            content: {
                /** @example Service Unavailable */
                "text/plain": "Service Unavailable";
            };
        };
        /** @description No operation has this path. */
        UnknownPath: {
            headers: {
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                [name: string]: unknown;
            };
            content: {
                /** @example Not Found */
                "text/plain": "Not Found";
            };
        };
        /** @description The path exists, with other methods. */
        WrongMethod: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Retry-After-Global": components["headers"]["RetryAfterGlobal"];
                "X-RateLimit-Limit-Global": components["headers"]["LimitGlobal"];
                "X-RateLimit-Remaining-Global": components["headers"]["RemainingGlobal"];
                "X-RateLimit-Reset-Global": components["headers"]["ResetGlobal"];
                [name: string]: unknown;
            };
            content: {
                /** @example Method Not Allowed */
                "text/plain": "Method Not Allowed";
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Whole seconds until the operation's limit allows more. On every counted answer, not only on 429. */
        RetryAfter: number;
        /** @description Requests that the operation's limit allows in a window. */
        Limit: number;
        /** @description Requests left in the window of the operation's limit. */
        Remaining: number;
        /** @description When the window or the block of the operation's limit ends. */
        Reset: string;
        /** @description Whole seconds until the global limit allows more. On every counted answer, not only on 429. */
        RetryAfterGlobal: number;
        /** @description Requests that the global limit allows in a window. */
        LimitGlobal: number;
        /** @description Requests left in the window of the global limit. */
        RemainingGlobal: number;
        /** @description When the window or the block of the global limit ends. */
        ResetGlobal: string;
        /** @description Whole seconds after which a new try makes sense. */
        RetryAfterBusy: number;
        /** @description A 401 must name a scheme; the credentials themselves go in the body. */
        WwwAuthenticate: "Bearer realm=\"xpkg\"";
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
                 *       "email": "example@example.com",
                 *       "password": "secret_password!",
                 *       "validation": "03AL8dmw9LyBhSIqAQEyM2puvTFUeJpQXcSBc4A80Qzk0VP0vBR70fYcCFGxIpYigDu"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["Authorized"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create: {
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
                 *       "email": "example@example.com",
                 *       "name": "Example Account",
                 *       "password": "secret_password!",
                 *       "validation": "03AL8dmw9LyBhSIqAQEyM2puvTFUeJpQXcSBc4A80Qzk0VP0vBR70fYcCFGxIpYigDu"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRequest"];
            };
        };
        responses: {
            200: components["responses"]["Authorized"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Taken"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            418: components["responses"]["Teapot"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
