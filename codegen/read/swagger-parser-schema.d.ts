declare module "@apidevtools/swagger-parser/lib/validators/schema.js" {
  /** Checks a document, references not followed, against OpenAPI's own JSON Schema. Throws with ajv's errors as `details`. */
  const validateSchema: (document: object) => void;
  export = validateSchema;
}
