import { isObjectType } from "../../runtime/wire/styles/wire-kind.js";
import { isFramingHeader } from "../read/framing-header.js";
import type { Header, OrReference, Schema } from "../read/openapi-document.js";
import { headerLayout, type ParameterLayout, parameterSchema } from "../read/parameter-layout.js";
import { entriesOf, follow, type Spot } from "../read/spot.js";
import type { HeaderModel, TypeText } from "./api-model.js";
import { anything, type Building } from "./building.js";
import { componentName } from "./component-name.js";
import type { SchemaObject } from "./map-subschemas.js";
import { camelCase, pascalCase } from "./name-words.js";
import { indexText, jsonTypeText } from "./type-text.js";
import { wireTypeText } from "./wire-type-text.js";

interface HeadersPlan {
  readonly headers: Spot<Readonly<Record<string, OrReference<Header>>>> | undefined;
  readonly status: string;
  /** What the reply is called: `loginReply200`. */
  readonly name: string;
  /** Where `types.ts` has the reply. */
  readonly indexed: TypeText;
  /** Names, in lower case, that limits fill. */
  readonly limitHeaders: ReadonlySet<string>;
}

/** The headers of a reply in spec order, each with who fills it. */
export function buildHeaders(building: Building, plan: HeadersPlan): HeaderModel[] {
  const { status, name, indexed, limitHeaders } = plan;
  // OpenAPI 3.1.1 section 4.8.17.1: Content-Type is said by `content`.
  const isOthers = (written: string) => written.toLowerCase() === "content-type" || isFramingHeader(written);
  const headers = entriesOf(plan.headers).filter(([written]) => !isOthers(written));
  return headers.map(([written, declared]) => {
    const header = follow<Header>(building.document, declared);
    const schema = parameterSchema(header) ?? anything(header.pointer);
    // check-replies refused what has none.
    const { type, explode, ...layout } = headerLayout(building.document, header) as ParameterLayout;
    const component = componentName(header.pointer, "headers");
    const lower = written.toLowerCase();
    return {
      name: lower,
      description: header.value.description?.trim(),
      required: header.value.required === true,
      type,
      explode: explode && isObjectType(type),
      from: constOf(building, schema) ?? (isRuntimes(lower, status, limitHeaders) ? "runtime" : "handler"),
      typeText:
        type === "json"
          ? jsonTypeText(building, schema, `Exclude<${indexText(indexed, "headers", written)}, undefined>`)
          : wireTypeText(building.document, schema, { type, explode, ...layout }),
      validator: building.validators.add(
        schema.value,
        "out",
        component === undefined ? name + pascalCase(lower) : `${camelCase(component)}Header`,
      ),
    };
  });
}

function constOf(building: Building, schema: Spot<Schema>): { readonly const: string } | undefined {
  if (typeof schema.value === "boolean") return undefined;
  const { value } = follow<SchemaObject>(building.document, { ...schema, value: schema.value });
  return value.const === undefined ? undefined : { const: String(value.const) };
}

/**
 * The runtime knows the methods of a path (RFC 9110 section 15.5.6) and the state of limits. When a service will be
 * back (503, section 15.6.4) only the service knows, even where a limit uses the same header.
 */
function isRuntimes(name: string, status: string, limitHeaders: ReadonlySet<string>): boolean {
  if (name === "allow") return status === "405";
  return limitHeaders.has(name) && !(name === "retry-after" && status === "503");
}
