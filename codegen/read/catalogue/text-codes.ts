import type { CatalogueEntry } from "./catalogue-entry.js";

/** What is wrong with a text before it is a document, and with the overlays of one. */
export const textCodes = {
  "yaml-syntax": {
    title: "The file is no YAML.",
    why: "Nothing can be read of it beyond this place.",
    remedy: "Correct the YAML at the place that is named, often an indentation, a bracket or a quote.",
    example: "paths: { /pets: {",
  },
  "json-syntax": {
    title: "The file is no JSON.",
    why: "Nothing can be read of it. JSON (RFC 8259) has no comments and no comma before a closing bracket.",
    remedy: "Correct the JSON at the place that is named, or write YAML.",
    example: '{ "openapi": "3.1.0", }',
  },
  "yaml-alias": {
    title: "A YAML alias leads nowhere, or makes the document endless.",
    why: "An alias stands for the value of its anchor: without one it has no value, and within its own it has no end.",
    remedy: "Write the value out, or use `$ref`, which may lead back to where it stands.",
    example: "Pet: &pet\n  properties: { parent: *pet }",
  },
  "duplicate-key": {
    title: "A mapping has a key twice.",
    why: "Readers keep the first, the last or neither, so that one of the two would be lost without a word.",
    remedy: "Keep one of the two.",
    example: "/pets:\n  get: { operationId: listPets }\n  get: { operationId: findPets }",
  },
  "inexact-number": {
    title: "A number has more digits than JavaScript holds.",
    why: "The nearest number that can be held is used instead, so that a bound lies elsewhere than it says.",
    remedy: "Use a number between -9007199254740991 and 9007199254740991, or a string.",
    example: "maximum: 9007199254740993",
  },
  "not-openapi": {
    title: "The file is no OpenAPI document.",
    why: "A document is a mapping that says by `openapi` which version it follows.",
    remedy: "Start it with `openapi: 3.1.0`. A file that documents only refer to needs no change.",
    example: "title: Pets",
  },
  "invalid-overlay": {
    title: "An overlay is not as the Overlay Specification says, or cannot be applied.",
    why: "What it changes of its document is not known, and the document without it is not what is meant.",
    remedy: "Correct the overlay here: Overlay 1.0.0 says what may stand in it.",
    example: "overlay: 1.0.0\nactions:\n  - { target: '$.paths[', remove: true }",
  },
  "unneeded-overlay": {
    title: "An action of an overlay changes nothing.",
    why: "Its path names nothing in the document: what it was for has been renamed or put right.",
    remedy: "Correct the path, or remove the action.",
    example: "actions:\n  - { target: '$.paths[\"/gone\"]', remove: true }",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
