// Generated from test/http/specs/hostile.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/things/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take whatever comes. */
        post: operations["send"];
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
        Failure: {
            kind: string;
            at?: string;
            rule?: string;
        };
    };
    responses: {
        /** @description What the server found. */
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
    send: {
        parameters: {
            query?: {
                text?: string;
                num?: number;
                json?: unknown;
                list?: string[];
                deep?: {
                    [key: string]: string;
                };
            };
            header?: {
                "X-Text"?: string;
                "X-Object"?: {
                    [key: string]: string;
                };
            };
            path: {
                id: string;
            };
            cookie?: {
                theme?: string;
                prefs?: {
                    [key: string]: string;
                };
            };
        };
        requestBody?: {
            content: {
                "application/json": unknown;
                "text/plain": string;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description What came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
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
}
