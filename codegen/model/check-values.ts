import { isObject, type JsonObject } from "../read/json-object.js";
import type { Example, OpenApiDocument, OrReference, Schema } from "../read/openapi-document.js";
import { joinPointer } from "../read/pointer.js";
import type { Problem } from "../read/problem.js";
import { childOf, entriesOf, follow, type Spot } from "../read/spot.js";
import { type Visit, walkDocument } from "../read/walk-document.js";
import { createValueChecker, type ValueChecker } from "./value-checker.js";

/** Defaults, listed values and examples that break their own schema. */
export function checkValues(document: OpenApiDocument): Problem[] {
  const check = createValueChecker(document);
  return walkDocument(document).flatMap((visit) => {
    if (visit.isReference) return [];
    if (visit.kind === "schema")
      return [...checkSchema(visit, check), ...checkExamples(listOfSchema(visit), visit.node, check)];
    // Media types, parameters and headers keep their examples beside their schema.
    const schema = visit.node.schema as Schema | undefined;
    if (!["mediaType", "parameter", "header"].includes(visit.kind) || schema === undefined) return [];
    return checkExamples(listOfHolder(document, visit), schema, check);
  });
}

function checkSchema({ node, pointer, parent }: Visit, check: ValueChecker): Problem[] {
  const { enum: values, const: one, ...rest } = node;
  const listed = [
    ...(Array.isArray(values)
      ? values.map((value, index) => ({ value, key: joinPointer("", "enum", index), schema: rest }))
      : []),
    ...(one === undefined ? [] : [{ value: one, key: "/const", schema: rest }]),
    ...(node.default === undefined ? [] : [{ value: node.default, key: "/default", schema: node }]),
  ];
  return listed.flatMap(({ value, key, schema }) => {
    const wrong = check(schema, value);
    if (wrong === undefined) return [];
    const problem = {
      code: "invalid-value" as const,
      message: `the value breaks its own schema: ${wrong}`,
      pointer: pointer + key,
      remedy: "Correct one of the two.",
    };
    // A parameter's default is filled in, so it must fit. Otherwise a default is prose, and a value that the rest of
    // its schema refuses is one that never comes.
    const isApplied = key === "/default" && parent === "parameter";
    return [isApplied ? problem : { ...problem, severity: "unlessStrict" as const }];
  });
}

function checkExamples(examples: readonly Spot<unknown>[], schema: Schema, check: ValueChecker): Problem[] {
  return examples.flatMap(({ value, pointer }) => {
    const wrong = check(schema, value);
    if (wrong === undefined) return [];
    return [
      {
        code: "invalid-example",
        message: `the example breaks its schema: ${wrong}`,
        pointer,
        remedy: "Correct one of the two.",
        severity: "warning" as const,
      },
    ];
  });
}

function listOfSchema({ node, pointer }: Visit): Spot<unknown>[] {
  const single = node.example === undefined ? [] : [{ value: node.example, pointer: joinPointer(pointer, "example") }];
  const several: readonly unknown[] = Array.isArray(node.examples) ? node.examples : [];
  return [...single, ...several.map((value, index) => ({ value, pointer: joinPointer(pointer, "examples", index) }))];
}

function listOfHolder(document: OpenApiDocument, { node, pointer }: Visit): Spot<unknown>[] {
  // OpenAPI's schema was checked: an example is any value, examples are Example Objects.
  const holder: Spot<{ examples?: Record<string, OrReference<Example>> }> = { value: node as JsonObject, pointer };
  const single = node.example === undefined ? [] : [{ value: node.example, pointer: joinPointer(pointer, "example") }];
  const several = entriesOf(childOf(holder, "examples")).flatMap(([, spot]) => {
    const example = follow<Example>(document, spot);
    return isObject(example.value) && "value" in example.value ? (childOf(example, "value") ?? []) : [];
  });
  return [...single, ...several];
}
