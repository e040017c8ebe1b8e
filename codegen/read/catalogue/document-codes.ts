import type { CatalogueEntry } from "./catalogue-entry.js";

/** What is wrong with a document as a whole, with its keys, extensions, references and suppressions. */
export const documentCodes = {
  "unsupported-version": {
    title: "The document follows a version of OpenAPI that is not served.",
    why: "Versions differ in what the same words mean: 3.0 and 3.1 are read as they say, others would be guessed.",
    remedy: "Write `openapi: 3.1.1`, and what that version has.",
    example: 'swagger: "2.0"',
  },
  "invalid-openapi": {
    title: "Something is not as the OpenAPI Specification says.",
    why: "Its own schema refuses the document, so that whatever is generated would be a guess.",
    remedy: "Correct it: the specification of the document's version says what may stand here.",
    example: "info: { title: Pets }   # must have `version`",
  },
  "unknown-keyword": {
    title: "OpenAPI has no such keyword here.",
    why: "It has no effect. Most are misspelt, or of another version.",
    remedy: "Correct the name, remove it, or name it `x-…` if it is a note of your own.",
    example: "get:\n  operationID: listPets   # `operationId`",
  },
  "unsupported-keyword": {
    title: "A keyword means something that is not served.",
    why: "The server and the types would differ from what the document says.",
    remedy: "Say the same by other keywords: the message names some.",
    example: "unevaluatedItems: false\ncontains: { type: string }",
  },
  "not-generated": {
    title: "Nothing is generated from this.",
    why: "It changes nothing of what the server must do (callbacks, webhooks, links, …), but who wrote it may expect code.",
    remedy: "Remove it, or suppress this with a reason: the rest of the document is served as it says.",
    example: "webhooks:\n  petBorn: { post: { … } }",
  },
  "beside-reference": {
    title: "What stands beside `$ref` has no effect.",
    why: "A reference is replaced by what it leads to, with all that is beside it.",
    remedy: "Move it to where the reference leads, put the reference into `allOf`, or write the object out here.",
    example: "schema:\n  $ref: '#/components/schemas/Name'\n  maxLength: 10   # in OpenAPI 3.0",
  },
  "invalid-reference": {
    title: "`$ref` is no text.",
    why: "Only a text can lead somewhere.",
    remedy: "Write it in quotes: YAML takes what follows a `#` for a comment.",
    example: "$ref: #/components/schemas/Pet",
  },
  "missing-reference": {
    title: "A reference leads to nothing.",
    why: "What it should stand for is not known.",
    remedy: "Correct the name, or add what it names.",
    example: "$ref: '#/components/schemas/Pets'   # there is only Pet",
  },
  "external-reference": {
    title: "A reference leads out of the document, to where nothing is read.",
    why: "Nothing is fetched from the network: the same spec must give the same code anywhere and at any time.",
    remedy: "Copy what it names into `components`, or into a file beside the document.",
    example: "$ref: 'https://pets.example/pet.yaml#/Pet'",
  },
  "circular-reference": {
    title: "References lead only to one another.",
    why: "At none of them is there anything that they could stand for. A schema may refer to itself from a property.",
    remedy: "Write the object out at one of them.",
    example: "responses:\n  A: { $ref: '#/components/responses/B' }\n  B: { $ref: '#/components/responses/A' }",
  },
  "wrong-reference": {
    title: "A reference leads to something of another kind.",
    why: "A schema cannot stand where a response is asked for.",
    remedy: "Refer to what the place asks for.",
    example: "responses:\n  '200': { $ref: '#/components/schemas/Pet' }",
  },
  "misplaced-extension": {
    title: "An extension stands where it means nothing.",
    why: "What it asks for would not be done, such as a limit that nobody counts.",
    remedy: "Move it to an object that takes it: README lists the extensions.",
    example: "get:\n  x-code: BAD_PET   # belongs to a schema",
  },
  "misspelt-extension": {
    title: "An extension is named nearly as one of ours.",
    why: "Extensions of others are left alone, so that a misspelt one would be too.",
    remedy: "Correct the name, or choose one that is not so near.",
    example: "x-rate-limits: []   # `x-rate-limit`",
  },
  "invalid-extension": {
    title: "An extension does not hold what it must.",
    why: "What it asks for is not known.",
    remedy: "Correct it: README shows each extension.",
    example: "x-body-limit: 1 MB   # a number of bytes",
  },
  "conflicting-names": {
    title: "Two files would be generated under one name.",
    why: "The name of a document is that of the folder, the types and the constants; what documents share of a file has a folder too.",
    remedy: "Rename one of the two files.",
    example: "specs/pets.yaml\nspecs/pets.json",
  },
  "conflicting-routes": {
    title: "Two documents serve the same method and path.",
    why: "Mounted in one server, the one that is mounted first would answer for both.",
    remedy: "Mount the two at different paths: change the first of `servers` in one of them.",
    example: "servers: [{ url: /v1 }]   # in both, and both have GET /pets",
  },
  "unsupported-server": {
    title: "The first server's URL has no path that an API can be mounted at.",
    why: "The API is mounted at `/` instead, where callers may not expect it.",
    remedy: "Write a URL or a path such as `/v1`, without query or empty segments.",
    example: "servers: [{ url: //v1//pets }]",
  },
  "server-variable": {
    title: "The path of the first server holds a variable.",
    why: "An API is mounted at one path: that with the variable's default.",
    remedy: "Write the path out, or mount the API elsewhere by the option `mount` of `implement`.",
    example: "servers: [{ url: '/{version}', variables: { version: { default: v1 } } }]",
  },
  "unneeded-suppression": {
    title: "A suppression in the configuration is not needed.",
    why: "What it was for is put right, or it names what is not there: left alone, it would hide the next such fault.",
    remedy: "Remove the suppression, or correct what it names.",
    example:
      '"suppressions": [{ "code": "unsupported-media-type", "at": { "spec": "specs/gone.yaml" }, "reason": "…" }]',
  },
  "suppression-without-reason": {
    title: "A suppression in the configuration gives no reason.",
    why: "Whoever finds it later must be able to tell whether it still holds.",
    remedy: "Say in `reason` why this is lived with.",
    example: '"suppressions": [{ "code": "unsupported-media-type", "at": { "spec": "specs/pets.yaml" } }]',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
