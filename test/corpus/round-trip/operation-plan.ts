import type { ApiModel, JsonSchema, OperationModel } from "../../../codegen/model/api-model.js";

/** What a round trip needs of a model: kept beside the generated code. */
export interface ApiPlan {
  readonly name: string;
  readonly constName: string;
  readonly typeName: string;
  readonly operations: readonly OperationPlan[];
  /** Schemas by the name of their validator. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** What `$ref`s of the schemas lead to. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** The parts of an operation for which values are made. */
export type OperationPlan = Pick<OperationModel, "id" | "method" | "path" | "parameters" | "body" | "replies">;

/** What a round trip needs of a model. */
export function planOf({ name, constName, typeName, operations, validators, definitions }: ApiModel): ApiPlan {
  return {
    ...{ name, constName, typeName, definitions },
    operations: operations.map(({ id, method, path, parameters, body, replies }) => ({
      ...{ id, method, path, parameters, replies },
      body,
    })),
    schemas: Object.fromEntries(validators.map((each) => [each.name, each.schema])),
  };
}
