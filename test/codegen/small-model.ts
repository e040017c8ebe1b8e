import type { ApiModel, OperationModel, ReplyModel } from "../../codegen/model/api-model.js";

const place = (line: number) => ({ file: "specs/pets.yaml", line, column: 3 });

/** A model of an API without operations, to be overlaid with what a test is about. */
export function smallModel(overlay: Partial<ApiModel> = {}): ApiModel {
  return {
    name: "pets",
    constName: "pets",
    typeName: "Pets",
    specPath: "specs/pets.yaml",
    title: "Pets",
    description: undefined,
    mount: "/pets",
    limits: [],
    operations: [],
    refusals: [],
    credentials: [],
    codes: [],
    schemas: [],
    foreign: [],
    validators: [],
    definitions: {},
    reportsSubschemas: false,
    document: { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: {} },
    ...overlay,
  };
}

/** An operation `GET /pets` that takes nothing and answers 204. */
export function smallOperation(overlay: Partial<OperationModel> = {}): OperationModel {
  return {
    id: "listPets",
    method: "GET",
    path: "/pets",
    when: [],
    summary: "List the pets.",
    description: undefined,
    deprecated: false,
    place: place(7),
    parameters: [],
    body: undefined,
    replies: [smallReply()],
    limits: [],
    security: [],
    ...overlay,
  };
}

/** A reply 204 without a body, declared by the operation itself. */
export function smallReply(overlay: Partial<ReplyModel> = {}): ReplyModel {
  return {
    status: "204",
    description: "Nothing to say.",
    component: undefined,
    pointer: "",
    content: [],
    headers: [],
    place: place(9),
    ...overlay,
  };
}
