// Generated from test/http/specs/forms.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a field of every type, each as OpenAPI writes it where nothing is said. */
        post: operations["sendFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/styles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take fields in the styles that `encoding` names. */
        post: operations["sendStyles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take numbers under any name. */
        post: operations["sendFree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take fields of every type as parts, without files. */
        post: operations["sendParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take files with what is said of them. */
        post: operations["sendFiles"];
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
        get?: never;
        put?: never;
        /** Answer a form. */
        post: operations["token"];
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
        Fields: {
            text: string;
            count?: number;
            ratio?: number;
            yes?: boolean;
            either?: number | string;
            readonly id?: number;
            texts?: string[];
            counts?: number[];
            point?: components["schemas"]["Point"];
            points?: components["schemas"]["Point"][];
        };
        Point: {
            x: number;
            y: number;
            label?: string;
        };
        Upload: {
            title: string;
            about?: components["schemas"]["Point"];
            tags?: string[];
            document: string;
            picture?: string;
            pages?: string[];
        };
        Came: {
            value: unknown;
        };
        Failure: {
            kind: string;
            at?: string;
            rule?: string;
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
    sendFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Fields"];
                "application/json": components["schemas"]["Fields"];
            };
        };
        responses: {
            /** @description What came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Came"];
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
    sendStyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    commas?: number[];
                    pipes?: string[];
                    spaces?: string[];
                    deep?: components["schemas"]["Point"];
                    joined?: components["schemas"]["Point"];
                    json?: string;
                };
            };
        };
        responses: {
            /** @description What came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Came"];
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
    sendFree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: number;
                };
                "multipart/form-data": {
                    [key: string]: number;
                };
            };
        };
        responses: {
            /** @description What came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Came"];
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
    sendParts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Fields"];
            };
        };
        responses: {
            /** @description What came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Came"];
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
    sendFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description What came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Came"];
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
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Fields"];
            };
        };
        responses: {
            /** @description The same form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["Fields"];
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
