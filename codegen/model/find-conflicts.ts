import type { Diagnostic } from "../read/diagnostic.js";
import { templateShape } from "../read/path-template.js";
import { joinPointer } from "../read/pointer.js";
import type { ApiModel, OperationModel } from "./api-model.js";

/** APIs that cannot be served by one server: of one name, or with operations that match the same requests. */
export function findConflicts(models: readonly ApiModel[]): Diagnostic[] {
  return models.flatMap((model, index) => {
    const earlier = models.slice(0, index);
    const same = earlier.find(({ name }) => name === model.name);
    return [
      ...(same === undefined ? [] : [sameName(model, same)]),
      ...earlier.flatMap((other) => sameRoutes(model, other)),
    ];
  });
}

function sameName({ name, specPath }: ApiModel, other: ApiModel): Diagnostic {
  return {
    code: "conflicting-names",
    severity: "error",
    message: `${other.specPath} is generated as \`${name}\` too`,
    place: { file: specPath, line: 1, column: 1 },
    pointer: "",
    remedy: "Rename one of the two files.",
  };
}

function sameRoutes(model: ApiModel, other: ApiModel): Diagnostic[] {
  const routes = new Map(other.operations.map((operation) => [routeOf(other, operation), operation]));
  return model.operations.flatMap((operation) => {
    const taken = routes.get(routeOf(model, operation));
    if (taken === undefined) return [];
    const { file, line } = taken.place;
    return [
      {
        code: "conflicting-routes",
        severity: "error" as const,
        message: `${operation.method} ${model.mount}${operation.path} is served by \`${taken.id}\` of ${file}:${line} too`,
        place: operation.place,
        pointer: joinPointer("/paths", operation.path, operation.method.toLowerCase()),
        remedy: "Mount the two at different paths: change the first of `servers` in one of them.",
      },
    ];
  });
}

function routeOf({ mount }: ApiModel, { method, path }: OperationModel): string {
  return `${method} ${mount}${templateShape(path)}`;
}
