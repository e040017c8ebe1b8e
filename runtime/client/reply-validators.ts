import type { Validator } from "../wire/validator.js";

/** The compiled schemas of one reply; what has none is not checked. */
export interface ReplyChecks {
  /** Of bodies, or of each of their items, by media type as the spec writes it. */
  readonly content?: Readonly<Record<string, Validator>>;
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, Validator>>;
}

/** The module that is generated for an operation: the checks of every declared reply, by status as the spec writes it. */
export interface OperationValidators {
  readonly replies: Readonly<Record<string, ReplyChecks>>;
}

declare const ofCall: unique symbol;
/** Loads the validators of one operation; those of another fit only where its types are the same. */
export interface LoadValidators<Types> {
  (): Promise<OperationValidators>;
  readonly [ofCall]?: (_: Types) => Types;
}

/** Validators of the operations of an API, as `specgate generate --reply-validators` writes them, or of some of them. */
export type ReplyValidators<Calls> = {
  readonly [Id in keyof Calls]?: LoadValidators<Calls[Id]> | undefined;
};
