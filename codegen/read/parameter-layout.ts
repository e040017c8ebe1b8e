import type { Layout, Location, Style, WireType } from "../../runtime/wire/api-table.js";
import { defaultStyles, styleRules } from "../../runtime/wire/styles/style-rules.js";
import { isObjectType } from "../../runtime/wire/styles/wire-kind.js";
import { nestedType } from "./nested-type.js";
import type { Header, OpenApiDocument, Parameter, Schema } from "./openapi-document.js";
import { parameterContent } from "./parameter-content.js";
import { schemaShape } from "./schema-shape.js";
import { childOf, type Spot } from "./spot.js";
import { wireType } from "./wire-type.js";

/** How a parameter or header is laid out, but for its name. */
export type ParameterLayout = Omit<Layout, "name">;

/** The layout of a parameter; undefined where its type is none that is text on the wire. */
export function parameterLayout(document: OpenApiDocument, parameter: Spot<Parameter>): ParameterLayout | undefined {
  const { in: location, allowReserved, allowEmptyValue } = parameter.value;
  const layout = layoutIn(document, parameter, location);
  const inQuery = layout !== undefined && location === "query";
  if (!inQuery) return layout;
  const hasOneText = !isObjectType(layout.type) || !(layout.explode || layout.style === "deepObject");
  return {
    ...layout,
    ...(allowReserved === true ? { allowReserved } : {}),
    ...(allowEmptyValue === true && hasOneText ? { allowEmptyValue } : {}),
  };
}

/** The layout of a response header. */
export function headerLayout(document: OpenApiDocument, header: Spot<Header>): ParameterLayout | undefined {
  return layoutIn(document, header, "header");
}

/** The schema of a parameter or header: its own, or that of its content; undefined: anything. */
export function parameterSchema(parameter: Spot<Parameter> | Spot<Header>): Spot<Schema> | undefined {
  const content = parameterContent(parameter);
  // Both have the key, with the same meaning.
  return content === undefined ? childOf(parameter as Spot<Header>, "schema") : childOf(content.media, "schema");
}

function layoutIn(
  document: OpenApiDocument,
  parameter: Spot<Parameter> | Spot<Header>,
  location: Location,
): ParameterLayout | undefined {
  const content = parameterContent(parameter);
  const schema = parameterSchema(parameter);
  // A media type is one text, whatever is in it.
  if (content?.form === "json") return { style: defaultStyles[location], explode: false, type: "json" };
  // OpenAPI's schema was checked: this is a style.
  const style = (parameter.value.style as Style | undefined) ?? defaultStyles[location];
  const type = schema === undefined ? "string" : styledType(document, schema, style);
  if (type === undefined || (content !== undefined && type !== "string")) return undefined;
  const explode = parameter.value.explode ?? (style === "form" || style === "deepObject");
  const layout = { style, explode, type };
  return styleRules[style].named && explode && schema ? withoutForbidden(document, schema, layout) : layout;
}

/** The type of a value in a style: flat, or in the style `deepObject` whatever brackets can nest. */
export function styledType(document: unknown, schema: Spot<Schema>, style: Style): WireType | undefined {
  const type = wireType(document, schema);
  if (style !== "deepObject" || (type !== undefined && isObjectType(type))) return type;
  const nested = nestedType(document, schema);
  return nested && { nested };
}

/** Other names of a query are no properties that `additionalProperties: false` could forbid. */
function withoutForbidden(document: OpenApiDocument, schema: Spot<Schema>, layout: ParameterLayout): ParameterLayout {
  const { additional } = schemaShape(document, schema);
  const isForbidden = additional.length > 0 && additional.every(({ value }) => value === false);
  if (!isForbidden || !isObjectType(layout.type) || layout.style !== "form") return layout;
  return { ...layout, type: { properties: layout.type.properties } };
}
