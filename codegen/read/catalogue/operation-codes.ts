import type { CatalogueEntry } from "./catalogue-entry.js";

/** What is wrong with paths, operations and parameters. */
export const operationCodes = {
  "no-operations": {
    title: "The document has no operation.",
    why: "There is nothing to serve.",
    remedy: "Add `paths` with an operation. A file that documents only refer to needs no `openapi`.",
    example: "paths: {}",
  },
  "path-template": {
    title: "A path is no template that is served.",
    why: "Where one parameter ends and the next begins must be told by the text between them.",
    remedy: "Part the names by other text, `/pets/{petId}.{format}`, close every brace and give each its own name.",
    example: "/pets/{name}{format}: { … }",
  },
  "duplicate-path": {
    title: "Two paths match the same requests.",
    why: "Which of the two would answer cannot be told.",
    remedy: "Remove one of the two operations, or let a required parameter of one value each tell them apart.",
    example: "/pets/{id}: { get: … }\n/pets/{name}: { get: … }",
  },
  "path-fragment": {
    title: "A path has a fragment.",
    why: "No request has one: it stays with whoever sends it.",
    remedy: "Write the path without it; required parameters of one value each tell operations apart.",
    example: "/pets#cats: { get: … }",
  },
  "path-parameter": {
    title: "A path and its parameters do not agree.",
    why: "Each name in braces needs a parameter that says what it is, and each such parameter a place in the path.",
    remedy: "Add the parameter with `in: path` and `required: true`, or write its name into the path.",
    example: "/pets/{petId}:\n  get: { operationId: showPet }   # without `parameters`",
  },
  "duplicate-operation-id": {
    title: "Two operations have one name.",
    why: "The name is that of the handler and of the client's function.",
    remedy: "Rename one of them, or add an `operationId` where there is none.",
    example: "get: { operationId: showPet }\npost: { operationId: showPet }",
  },
  "body-of-get": {
    title: "A GET or HEAD has a body.",
    why: "It is read here, but fetch cannot send it and proxies may drop it (RFC 9110 section 9.3.1).",
    remedy: "Use POST, PUT or PATCH, or parameters.",
    example: "get:\n  requestBody: { content: { application/json: { … } } }",
  },
  "body-not-allowed": {
    title: "There is a body where HTTP allows none.",
    why: "A TRACE, an answer to HEAD and the statuses 204, 205 and 304 have none (RFC 9110).",
    remedy: "Remove the content, or use another method or status.",
    example: "'204':\n  description: Gone.\n  content: { application/json: { … } }",
  },
  "duplicate-parameter": {
    title: "Two parameters are read from the same place.",
    why: "Which of the two a value belongs to cannot be told.",
    remedy: "Remove one, or use `style: deepObject` or `explode: false` for objects that share names.",
    example:
      "- { name: X-Page, in: header, schema: { type: integer } }\n- { name: x-page, in: header, schema: { type: integer } }",
  },
  "unsupported-parameter": {
    title: "No style says how to write such a parameter.",
    why: "Styles are defined for primitives, arrays and flat objects; what is nested or unnamed would be guessed.",
    remedy: "Use `content: { application/json: { schema } }` in place of `schema`, or another name.",
    example: "name: filter\nin: query\nschema: { type: array, items: { type: array, items: { type: string } } }",
  },
  "unsupported-style": {
    title: "OpenAPI does not define such a style here.",
    why: "How the value looks on the wire would be a guess.",
    remedy: "Use the style that the message names.",
    example: "name: X-Ids\nin: header\nstyle: deepObject",
  },
  "unspecified-style": {
    title: "OpenAPI leaves open how this style writes such a value.",
    why: "`deepObject` is defined for flat objects. What is nested is read as `name[key][0]` here, and others may do otherwise.",
    remedy: "Use `content: { application/json: { schema } }` where that is not what clients send.",
    example:
      "name: filter\nin: query\nstyle: deepObject\nschema: { type: object, properties: { tags: { type: array, items: { type: string } } } }",
  },
  "ignored-parameter": {
    title: "OpenAPI ignores a header parameter of this name.",
    why: "`Accept`, `Content-Type` and `Authorization` are said by `content` and `security` (OpenAPI 3.1 section 4.8.12).",
    remedy: "Say it by `content` or `security`.",
    example: "- { name: Authorization, in: header, schema: { type: string } }",
  },
  "ignored-keyword": {
    title: "A keyword has no effect here.",
    why: "Who wrote it may expect one.",
    remedy: "Remove it.",
    example: "name: petId\nin: path\nallowEmptyValue: true",
  },
  "duplicate-limit": {
    title: "Two limits have one name.",
    why: "Calls are counted by that name: the two would share one count.",
    remedy: "Rename one of them.",
    example:
      "x-rate-limit:\n  - { name: pets, points: 10, window: 60, by: ip }\n  - { name: pets, points: 100, window: 3600, by: ip }",
  },
  "invalid-limit": {
    title: "A limit cannot be counted as it says.",
    why: "Whom it is counted for is not known when it is counted.",
    remedy: "Use `by: ip`, add `security` for `by: principal`, or name a property of the body.",
    example: "security: []\nx-rate-limit: [{ name: pets, points: 10, window: 60, by: principal }]",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
