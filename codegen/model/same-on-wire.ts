import type { ReplyModel, ValidatorModel } from "./api-model.js";

/** Tells whether callers cannot tell two replies apart. */
export type SameOnWire = (one: ReplyModel, other: ReplyModel) => boolean;

/** Compares replies by what their validators check: equal schemas may bear the names of several uses. */
export function compareOnWire(validators: readonly ValidatorModel[]): SameOnWire {
  const schemas = new Map(validators.map(({ name, schema }) => [name, JSON.stringify(schema)]));
  const wireText = ({ content, headers }: ReplyModel) =>
    JSON.stringify([
      content.map(({ mediaType, as, validator }) => [
        mediaType,
        as,
        validator === undefined ? undefined : schemas.get(validator),
      ]),
      headers.map(({ name, required, type, explode, from, validator }) => [
        name,
        required,
        type,
        explode,
        from,
        schemas.get(validator),
      ]),
    ]);
  return (one, other) => wireText(one) === wireText(other);
}
