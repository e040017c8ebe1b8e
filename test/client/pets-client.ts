import { type Client, type ClientOptions, type ClientTable, createClient } from "../../runtime/client/index.js";

// Written as the generator prints a client, with something of everything that a client carries.

export interface Pet {
  id: number;
  name: string;
}
export interface Problem {
  code: string;
}

export interface PetsCalls {
  listPets: {
    input: {
      path: { shop: string };
      query?: { limit?: number; tags?: string[]; colours?: string[]; sold?: boolean };
      headers?: { "x-trace"?: string; "x-flags"?: string[] };
      cookies?: { theme?: string; session?: string };
    };
    replies: {
      200: {
        bodies: { "application/json": Pet[]; "text/csv": string };
        headers: { "x-next": string; "x-total": number; "x-fresh"?: boolean; "x-ids"?: number[]; "x-ratio"?: number };
      };
      "4XX": { body: Problem };
      default: { body: string; headers: { "retry-after"?: number } };
    };
  };
  createPet: { input: { body: Pet }; replies: { 201: { headers: { location: string } }; 400: { body: Problem } } };
  noteOnPet: { input: { path: { id: number }; body?: string }; replies: { 204: object } };
  importPets: {
    input: {
      body: { mediaType: "application/json"; value: Pet[] } | { mediaType: "text/csv"; value: string };
    };
    replies: { 204: object };
  };
  pickPet: { input: { path: { name: string; ids: number[] } }; replies: { 200: { body: Pet } } };
  peekPets: { replies: { 200: object } };
  movedPets: { replies: { 302: { headers: { location: string } } } };
}

const table: ClientTable = {
  name: "pets",
  operations: {
    listPets: {
      method: "GET",
      path: "/shops/{shop}/pets",
      parameters: [
        { in: "path", name: "shop", type: "string", style: "simple", explode: false },
        { in: "query", name: "limit", type: "integer", style: "form", explode: true },
        { in: "query", name: "tags", type: { items: "string" }, style: "form", explode: true },
        { in: "query", name: "colours", type: { items: "string" }, style: "form", explode: false },
        { in: "query", name: "sold", type: "boolean", style: "form", explode: true },
        { in: "query", name: "constructor", type: "string", style: "form", explode: true },
        { in: "header", name: "x-trace", type: "string", style: "simple", explode: false },
        { in: "header", name: "x-flags", type: { items: "string" }, style: "simple", explode: false },
        { in: "cookie", name: "theme", type: "string", style: "form", explode: true },
        { in: "cookie", name: "session", type: "string", style: "form", explode: true },
      ],
      accept: "application/json, text/csv, text/plain",
      replies: {
        "200": {
          content: { "application/json": "json", "text/csv": "text" },
          headers: {
            "x-next": { type: "string" },
            "x-total": { type: "integer" },
            "x-fresh": { type: "boolean" },
            "x-ids": { type: { items: "integer" } },
            "x-ratio": { type: "number" },
          },
        },
        "4XX": { content: { "application/json": "json" } },
        default: { content: { "text/plain": "text" }, headers: { "retry-after": { type: "integer" } } },
      },
    },
    createPet: {
      method: "POST",
      path: "/pets",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        "201": { headers: { location: { type: "string" } } },
        "400": { content: { "application/json": "json" } },
      },
    },
    noteOnPet: {
      method: "PUT",
      path: "/pets/{id}/note",
      parameters: [{ in: "path", name: "id", type: "integer", style: "simple", explode: false }],
      body: { "text/plain": "text" },
      accept: "",
      replies: { "204": {} },
    },
    importPets: {
      method: "POST",
      path: "/imports",
      parameters: [],
      body: { "application/json": "json", "text/csv": "text" },
      accept: "",
      replies: { "204": {} },
    },
    pickPet: {
      method: "GET",
      path: "/pets/{name}.{ids}",
      parameters: [
        { in: "path", name: "name", type: "string", style: "simple", explode: false },
        { in: "path", name: "ids", type: { items: "integer" }, style: "simple", explode: false },
      ],
      accept: "application/json",
      replies: { "200": { content: { "application/json": "json" } } },
    },
    peekPets: {
      method: "HEAD",
      path: "/pets",
      parameters: [],
      accept: "application/json",
      replies: { "200": { content: { "application/json": "json" } } },
    },
    movedPets: {
      method: "GET",
      path: "/old-pets",
      parameters: [],
      accept: "",
      replies: { "302": { headers: { location: { type: "string" } } } },
    },
  },
};

export function createPetsClient(options: ClientOptions): Client<PetsCalls> {
  return createClient<PetsCalls>(table, options);
}
