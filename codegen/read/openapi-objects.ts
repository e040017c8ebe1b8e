/** The objects of OpenAPI that are told apart when a document is walked. */
export type ObjectKind =
  | "document"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "header"
  | "example"
  | "components"
  | "schema"
  | "securityScheme"
  | "tag"
  | "externalDocs";

/** What stands under a key: a value that is not walked, an object, a sequence or a mapping of objects. */
export type Under = "value" | ObjectKind | { readonly list: ObjectKind } | { readonly map: ObjectKind };

export interface ObjectRule {
  /** How messages call it. */
  readonly title: string;
  /** The keys that are served. */
  readonly keys: Readonly<Record<string, Under>>;
  /** Keys of OpenAPI that are not served, with what to do instead. */
  readonly unserved?: Readonly<Record<string, string>>;
  /** Keys of OpenAPI that change nothing of what the server must do, with what is not generated for them. */
  readonly notGenerated?: Readonly<Record<string, string>>;
  /** Our own extensions that may stand here besides `x-origin`. */
  readonly extensions?: readonly string[];
  /** What stands under any other key than `x-…`: Paths and Responses Objects. */
  readonly entries?: ObjectKind;
  /** A Reference Object may stand in its place. */
  readonly referable?: boolean;
}

const remove = "Remove it.";
const otherServers = "no mount but that of the document";
const documentation = { summary: "value", description: "value", externalDocs: "externalDocs" } as const;
const described = { description: "value" } as const;
const examples = { example: "value", examples: { map: "example" } } as const;

/** Which keys of which object are served: OpenAPI 3.0.4 and 3.1.1, section "Schema" of each. */
export const openApiObjects: Readonly<Record<Exclude<ObjectKind, "schema">, ObjectRule>> = {
  document: {
    title: "the document",
    keys: {
      openapi: "value",
      info: "info",
      servers: { list: "server" },
      paths: "paths",
      components: "components",
      security: "value",
      tags: { list: "tag" },
      externalDocs: "externalDocs",
      "x-unmatched": { map: "response" },
    },
    unserved: { jsonSchemaDialect: "Remove it: schemas are read as JSON Schema 2020-12." },
    notGenerated: { webhooks: "no sender of webhooks" },
    extensions: ["x-rate-limit", "x-unmatched", "x-body-limit"],
  },
  info: {
    title: "info",
    keys: {
      ...described,
      title: "value",
      summary: "value",
      termsOfService: "value",
      contact: "contact",
      license: "license",
      version: "value",
    },
  },
  contact: { title: "contact", keys: { name: "value", url: "value", email: "value" } },
  license: { title: "license", keys: { name: "value", url: "value", identifier: "value" } },
  server: { title: "a server", keys: { ...described, url: "value", variables: { map: "serverVariable" } } },
  serverVariable: { title: "a server variable", keys: { ...described, enum: "value", default: "value" } },
  paths: { title: "paths", keys: {}, entries: "pathItem" },
  pathItem: {
    title: "a path",
    keys: {
      summary: "value",
      description: "value",
      parameters: { list: "parameter" },
      get: "operation",
      put: "operation",
      post: "operation",
      delete: "operation",
      options: "operation",
      head: "operation",
      patch: "operation",
      trace: "operation",
    },
    unserved: { $ref: "It leads to no path item: correct it." },
    notGenerated: { servers: otherServers },
  },
  operation: {
    title: "an operation",
    keys: {
      ...documentation,
      tags: "value",
      operationId: "value",
      parameters: { list: "parameter" },
      requestBody: "requestBody",
      responses: "responses",
      deprecated: "value",
      security: "value",
    },
    notGenerated: { callbacks: "no sender of callbacks", servers: otherServers },
    extensions: ["x-rate-limit", "x-body-limit"],
  },
  parameter: {
    title: "a parameter",
    keys: {
      ...described,
      ...examples,
      name: "value",
      in: "value",
      required: "value",
      deprecated: "value",
      style: "value",
      explode: "value",
      allowReserved: "value",
      allowEmptyValue: "value",
      schema: "schema",
      content: { map: "mediaType" },
    },
    referable: true,
  },
  requestBody: {
    title: "a request body",
    keys: { ...described, content: { map: "mediaType" }, required: "value" },
    referable: true,
  },
  mediaType: {
    title: "a media type",
    keys: { ...examples, schema: "schema", encoding: { map: "encoding" }, "x-item-schema": "schema" },
    extensions: ["x-item-schema"],
  },
  encoding: {
    title: "an encoding",
    keys: { contentType: "value", style: "value", explode: "value", allowReserved: "value" },
    notGenerated: { headers: "no check of the headers of a part" },
  },
  responses: { title: "responses", keys: {}, entries: "response" },
  response: {
    title: "a response",
    keys: { ...described, headers: { map: "header" }, content: { map: "mediaType" } },
    notGenerated: { links: "no call that follows a link" },
    referable: true,
  },
  header: {
    title: "a header",
    keys: {
      ...described,
      ...examples,
      required: "value",
      deprecated: "value",
      style: "value",
      explode: "value",
      schema: "schema",
      content: { map: "mediaType" },
    },
    unserved: {
      allowReserved: remove,
      allowEmptyValue: remove,
    },
    referable: true,
  },
  example: {
    title: "an example",
    keys: { ...described, summary: "value", value: "value" },
    notGenerated: { externalValue: "no check of the example that it leads to" },
    referable: true,
  },
  components: {
    title: "components",
    keys: {
      schemas: { map: "schema" },
      responses: { map: "response" },
      parameters: { map: "parameter" },
      examples: { map: "example" },
      requestBodies: { map: "requestBody" },
      headers: { map: "header" },
      securitySchemes: { map: "securityScheme" },
      // Told of, or served, where they are used.
      links: "value",
      callbacks: "value",
      pathItems: { map: "pathItem" },
    },
  },
  securityScheme: {
    title: "a security scheme",
    keys: {
      ...described,
      type: "value",
      name: "value",
      in: "value",
      scheme: "value",
      bearerFormat: "value",
      // Keys of types that are refused by name where schemes are checked: one message is enough.
      flows: "value",
      openIdConnectUrl: "value",
    },
    referable: true,
  },
  tag: { title: "a tag", keys: { ...documentation, name: "value" } },
  externalDocs: { title: "externalDocs", keys: { ...described, url: "value" } },
};
