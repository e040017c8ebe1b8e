// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
export interface paths {
    "/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All parcels, in one of two media types. */
        get: operations["listParcels"];
        put?: never;
        /** Send a parcel. */
        post: operations["sendParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop a parcel. */
        delete: operations["dropParcel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Depots within depots, in any JSON. */
        get: operations["findRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bytes, of which nothing is said. */
        get: operations["printLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scans as they are made. */
        get: operations["watchScans"];
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
        Parcel: {
            readonly id: number;
            to: string;
            pin: string;
            size?: {
                grams: number;
            };
        };
        NewParcel: {
            to: string;
        };
        Depot: {
            name: string;
            next?: components["schemas"]["Depot"];
        };
        Scan: {
            /** Format: date-time */
            at: string;
        };
        Problem: {
            /** @enum {string} */
            code: "bad_request" | "unknown_parcel" | "too_many" | "not_found" | "wrong_method";
        };
    };
    responses: {
        /** @description The request is at fault. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No such method. */
        WrongMethod: {
            headers: {
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is at fault. */
        Broken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
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
    listParcels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parcels. */
            200: {
                headers: {
                    "x-total"?: number;
                    "x-pages": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parcel"][];
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Failed"];
            default: components["responses"]["Broken"];
        };
    };
    sendParcel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParcel"];
            };
        };
        responses: {
            /** @description It is on its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parcel"];
                };
            };
            /** @description It waits for a stamp. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        postage: number;
                    };
                };
            };
            "4XX": components["responses"]["Failed"];
            default: components["responses"]["Broken"];
        };
    };
    dropParcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Failed"];
            default: components["responses"]["Broken"];
        };
    };
    findRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first depot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/*+json": components["schemas"]["Depot"];
                };
            };
            "4XX": components["responses"]["Failed"];
            default: components["responses"]["Broken"];
        };
    };
    printLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            "4XX": components["responses"]["Failed"];
            default: components["responses"]["Broken"];
        };
    };
    watchScans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": components["schemas"]["Scan"];
                    "text/event-stream": {
                        data: components["schemas"]["Scan"];
                    };
                };
            };
            "4XX": components["responses"]["Failed"];
            default: components["responses"]["Broken"];
        };
    };
}
