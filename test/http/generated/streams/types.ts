// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up to a gigabyte. */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give a gigabyte. */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Watch the clock. */
        get: operations["watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer at once or word by word. */
        post: operations["chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events whose data is text. */
        get: operations["sing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answer JSON texts, by line or after separators. */
        get: operations["rows"];
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
        Tick: {
            /** @enum {string} */
            event?: "tick" | "tock";
            data: {
                count: number;
                text?: string;
            };
            id?: string;
            retry?: number;
        };
        Said: {
            text: string;
        };
        Row: {
            id: number;
            name?: string;
        };
        Failure: {
            kind: string;
        };
    };
    responses: {
        /** @description Why it was refused. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No such method. */
        WrongMethod: {
            headers: {
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description How much came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                    };
                };
            };
            400: components["responses"]["Failed"];
            406: components["responses"]["Failed"];
            408: components["responses"]["Failed"];
            413: components["responses"]["Failed"];
            415: components["responses"]["Failed"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    download: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            406: components["responses"]["Failed"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    watch: {
        parameters: {
            query?: {
                every?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ticks, each an object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Tick"];
                };
            };
            /** @description There will be no more ticks. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Failed"];
            406: components["responses"]["Failed"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    chat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stream?: boolean;
                };
            };
        };
        responses: {
            /** @description What was said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Said"];
                    "text/event-stream": {
                        event: string;
                    } & ({
                        /** @constant */
                        event?: "word";
                        data?: components["schemas"]["Said"];
                    } | {
                        /** @constant */
                        event?: "end";
                        data?: null;
                    });
                };
            };
            400: components["responses"]["Failed"];
            406: components["responses"]["Failed"];
            408: components["responses"]["Failed"];
            413: components["responses"]["Failed"];
            415: components["responses"]["Failed"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    sing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        data: string;
                        event?: string;
                        id?: string;
                        retry?: number;
                    };
                };
            };
            406: components["responses"]["Failed"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    rows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Row"];
                    "application/json-seq": components["schemas"]["Row"];
                };
            };
            406: components["responses"]["Failed"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
}
