import type { Place } from "../model/api-model.js";

/** A code that a team lives with, in a document or in one operation of it, and why. */
export interface Suppression {
  readonly code: string;
  /** The document's path, and the `operationId` or `METHOD /path` of an operation in it. */
  readonly at: { readonly spec: string; readonly operation?: string };
  /** Empty where none is given, which is an error. */
  readonly reason: string;
  /** Where it is configured. */
  readonly place: Place;
}

/** What a suppressed error left out of an API: an operation, or a component that none uses. */
export interface LeftOut {
  /** `POST /pets`, or `components.schemas.Pet`. */
  readonly name: string;
  readonly place: Place;
  readonly because: readonly LeftOutReason[];
}

/** The error, and why it is lived with. */
export interface LeftOutReason {
  readonly code: string;
  readonly message: string;
  readonly place: Place;
  readonly reason: string;
}
