import type { RateLimitHeaders } from "../../runtime/wire/api-table.js";

/** OpenAPI 3.0 and 3.1 as far as it is served: the shape of a document once `readDocument` found no error. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string; readonly variables?: unknown }[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components?: Components;
  readonly "x-rate-limit"?: readonly RateLimitExtension[];
  readonly "x-unmatched"?: { readonly 404?: Reference; readonly 405?: Reference };
  readonly "x-body-limit"?: number;
}

export interface Reference {
  readonly $ref: string;
}
export type OrReference<T> = T | Reference;

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly responses?: Readonly<Record<string, OrReference<ResponseObject>>>;
  readonly parameters?: Readonly<Record<string, OrReference<Parameter>>>;
  readonly requestBodies?: Readonly<Record<string, OrReference<RequestBody>>>;
  readonly headers?: Readonly<Record<string, OrReference<Header>>>;
  readonly securitySchemes?: Readonly<Record<string, OrReference<SecurityScheme>>>;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type MethodKey = (typeof methods)[number];

export type PathItem = { readonly [Key in MethodKey]?: Operation } & {
  readonly parameters?: readonly OrReference<Parameter>[];
};

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly OrReference<Parameter>[];
  readonly requestBody?: OrReference<RequestBody>;
  readonly responses?: Readonly<Record<string, OrReference<ResponseObject>>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-rate-limit"?: readonly RateLimitExtension[];
  readonly "x-body-limit"?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly allowEmptyValue?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, OrReference<Example>>>;
}

export interface Header {
  readonly description?: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, OrReference<Example>>>;
}

export interface Example {
  readonly value?: unknown;
}

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly encoding?: Readonly<Record<string, Encoding>>;
  readonly "x-item-schema"?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, OrReference<Example>>>;
}

export interface Encoding {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, OrReference<Header>>>;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, OrReference<Header>>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** A schema as the document writes it, references and annotations included. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: string;
  readonly in?: "header" | "query" | "cookie";
  readonly name?: string;
  readonly scheme?: string;
  readonly flows?: Readonly<Record<string, { readonly scopes?: Readonly<Record<string, string>> }>>;
}

export interface RateLimitExtension {
  readonly name: string;
  readonly points: number;
  readonly window: number;
  readonly block?: number;
  readonly by: string;
  readonly withoutIp?: "proxy" | "refuse";
  readonly headers?: Partial<RateLimitHeaders>;
}
