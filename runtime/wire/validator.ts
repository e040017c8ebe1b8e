/** One violation as the compiled validators report it (the shape of ajv's errors, as far as it is used). */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The violated subschema; present where a document uses `x-code`. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

/** A compiled schema: tells whether a value is valid and, until its next call, what was wrong. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}
