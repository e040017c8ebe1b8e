import type { CatalogueEntry } from "./catalogue-entry.js";

/** What is wrong with bodies, replies, headers and security. */
export const answerCodes = {
  "unsupported-media-type": {
    title: "A body of this media type cannot be read or written as its schema says.",
    why: "JSON, text, bytes, forms and streams of items are served; how anything else holds a schema's value is not known.",
    remedy: "Use `application/json`, or a schema that fits: a string for text, none for bytes.",
    example: "text/plain:\n  schema: { type: object, properties: { name: { type: string } } }",
  },
  "repeated-media-type": {
    title: "A body declares JSON twice, with different schemas.",
    why: "What is sent does not say which of the two it is: a value of either schema passes.",
    remedy: "Declare one of them, with `anyOf` of both schemas.",
    example:
      "application/json: { schema: { type: string } }\nApplication/JSON; charset=utf-8: { schema: { type: integer } }",
  },
  "xml-not-parsed": {
    title: "A body of XML is served as its text.",
    why: "XML is not parsed: what the schema says of its elements is not checked, and handlers get a string.",
    remedy: "Say `type: string`, or use `application/json`.",
    example: "application/xml:\n  schema: { type: object, properties: { name: { type: string } } }",
  },
  "bytes-not-parsed": {
    title: "A body that is described as a value is served as bytes.",
    why: "How the media type holds the value is not known: nothing of it is checked, and handlers get bytes.",
    remedy: "Say `type: string`, or use `application/json`.",
    example: "application/octet-stream:\n  schema: { type: object, properties: { name: { type: string } } }",
  },
  "no-replies": {
    title: "An operation declares no reply.",
    why: "Any status without a body may be answered, and callers know of none.",
    remedy: "Add `responses`.",
    example: "get: { operationId: listPets }",
  },
  "unsupported-status": {
    title: "A reply has a status that no handler answers.",
    why: "The server sends 1xx by itself, before the answer.",
    remedy: "Remove it.",
    example: "'100': { description: Go on. }",
  },
  "unsupported-header": {
    title: "A header of a reply cannot be written.",
    why: "No style says how to write what is nested, and names of headers differ by more than case.",
    remedy: "Use a primitive, an array or a flat object, `content`, or another name.",
    example: "headers: { x-pets: { schema: { type: array, items: { type: object } } } }",
  },
  "ignored-header": {
    title: "OpenAPI ignores a header `Content-Type`.",
    why: "The media type of a reply is said by its `content` (OpenAPI 3.1 section 4.8.17), and so the header is left out.",
    remedy: "Say it by `content`.",
    example: "headers: { Content-Type: { schema: { type: string } } }",
  },
  "missing-allow": {
    title: "A 405 does not declare the header `Allow`.",
    why: "RFC 9110 section 15.5.6 asks for it.",
    remedy: "Add it to the response; the runtime fills it.",
    example: "x-unmatched:\n  405: { description: Wrong method. }",
  },
  "missing-challenge": {
    title: "A 401 does not declare the header `WWW-Authenticate` with a `const`.",
    why: "RFC 9110 section 15.5.2 asks for it, and what it says is known beforehand.",
    remedy: "Declare it with `schema: { type: string, const: 'Bearer realm=\"…\"' }`; the runtime fills it.",
    example: "'401': { description: Log in. }",
  },
  "undeclared-limit-header": {
    title: "A limit sends a header that its reply does not declare.",
    why: "Callers would not know of it.",
    remedy: "Add the header to the reply; the runtime fills it.",
    example: "x-rate-limit: [{ …, headers: { retryAfter: Retry-After } }]\nresponses:\n  '429': { description: Wait. }",
  },
  "undeclared-refusal": {
    title: "The runtime can answer something that the document does not declare, or declares differently.",
    why: "Bad input, a limit or an unknown path is answered by the runtime, as problem details (RFC 9457) where the document does not say how.",
    remedy: "Add the statuses to the responses, or a `default`; for unknown paths and methods, to `x-unmatched`.",
    example:
      "parameters: [{ name: page, in: query, schema: { type: integer } }]\nresponses: { '200': { … } }   # and no 400",
  },
  "unsupported-security-scheme": {
    title: "A security scheme is not served.",
    why: "Certificates of clients end at whatever ends TLS, and a scheme of `Authorization` has a name of one word.",
    remedy: "Check certificates before the server, and remove the scheme; or correct its name.",
    example: "type: mutualTLS",
  },
  "unknown-security-scheme": {
    title: "There is no security scheme of this name.",
    why: "Nobody would know what to ask callers for.",
    remedy: "Add it under `components/securitySchemes`, or correct the name.",
    example: "security: [{ bearer: [] }]",
  },
  "unknown-scope": {
    title: "No flow of the scheme offers this scope.",
    why: "No caller could get a token with it.",
    remedy: "Add it under `flows`, or correct it.",
    example: "security: [{ oauth: ['pets:wirte'] }]",
  },
  "duplicate-security": {
    title: "`security` has the same alternative twice.",
    why: "The second is never asked for.",
    remedy: "Remove one of the two.",
    example: "security: [{ key: [] }, { key: [] }]",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
