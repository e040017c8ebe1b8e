import type {
  FormLayout,
  ItemForm,
  Layout,
  Location,
  Method,
  MultipartLayout,
  RateLimit,
  RouteCondition,
  SecurityAlternative,
  WireType,
} from "../../runtime/wire/api-table.js";
import type { RefusalKind } from "../../runtime/wire/contract.js";
import type { ContentForm } from "../read/content-form.js";

/** Where a node of a spec stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One document with every decision taken: what emitters print, and nothing else. */
export interface ApiModel {
  /** The file's name without its ending, kebab-case: `xpkg`. Names the folder under generated/. */
  readonly name: string;
  /** `xpkg`: the exported constant. */
  readonly constName: string;
  /** `Xpkg`: the prefix of exported types. */
  readonly typeName: string;
  /** The spec as `specs/xpkg.yaml`, with forward slashes. */
  readonly specPath: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly mount: string;
  readonly limits: readonly RateLimit[];
  readonly operations: readonly OperationModel[];
  readonly refusals: readonly RefusalModel[];
  /** Every alternative that some operation asks for, once, in order of first use. */
  readonly credentials: readonly SecurityAlternative[];
  /** Every `x-code`, in order of first use. */
  readonly codes: readonly string[];
  /** Named component schemas in spec order, to be exported under their own names. */
  readonly schemas: readonly SchemaAlias[];
  /** The component schemas of `document` that come from other files. */
  readonly foreign: readonly ForeignSchema[];
  /** The schemas to compile, by the name of the exported validator; equal schemas share one. */
  readonly validators: readonly ValidatorModel[];
  /** The schemas that `$ref`s of validators point at, by the reference as written there. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** True where the document uses `x-code`: validators then report the violated subschema. */
  readonly reportsSubschemas: boolean;
  /** The whole document, for openapi-typescript: every operation has its operationId. */
  readonly document: Readonly<Record<string, unknown>>;
}

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** A component schema that is brought in from another file, and where it stands there. */
export interface ForeignSchema {
  /** Of the component. */
  readonly name: string;
  readonly file: string;
  /** JSON Pointer in that file. */
  readonly pointer: string;
}

export interface SchemaAlias {
  readonly name: string;
  readonly description: string | undefined;
  readonly place: Place;
}

export interface ValidatorModel {
  readonly name: string;
  readonly schema: JsonSchema;
  /** True where it is only given what the runtime has parsed itself: no property of that is inherited. */
  readonly ofParsed?: boolean;
}

/** A TypeScript type as text, over the names that `types.ts` exports (`components`, `operations`). */
export type TypeText = string;

export interface OperationModel {
  readonly id: string;
  readonly method: Method;
  /** Without the query and the fragment that some documents write. */
  readonly path: string;
  /** What tells its requests from those of other operations of the same method and path; mostly nothing. */
  readonly when: readonly RouteCondition[];
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly place: Place;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly replies: readonly ReplyModel[];
  readonly limits: readonly RateLimit[];
  readonly security: readonly SecurityAlternative[];
}

export interface ParameterModel extends Layout {
  /** The name under components/parameters that it is declared by; such parameters are printed once and referred to. */
  readonly component: string | undefined;
  readonly in: Location;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly default: unknown;
  readonly typeText: TypeText;
  /** Name of a ValidatorModel. */
  readonly validator: string;
  readonly place: Place;
}

export interface BodyModel {
  readonly required: boolean;
  readonly description: string | undefined;
  readonly limitBytes: number;
  readonly content: readonly ContentModel[];
}

export interface ContentModel {
  /** As it is served: what the spec writes, or `application/json` for the objects of a range. */
  readonly mediaType: string;
  readonly as: ContentForm | ItemForm;
  /** Of bytes `"bytes"`: what these are depends on who reads the type. */
  readonly typeText: TypeText;
  /** Undefined: bytes, which nothing is said of. */
  readonly validator: string | undefined;
  /** The fields of a form. */
  readonly fields?: FormLayout;
  /** The parts of a multipart body. */
  readonly parts?: PartsModel;
}

export interface PartsModel extends MultipartLayout {
  /** Which of the parts are files; with one, the handler takes the parts as they come. */
  readonly files: readonly string[];
  /** Of the values that the handler takes so: names of ValidatorModels, by part. */
  readonly validators: Readonly<Record<string, string>>;
}

export interface ReplyModel {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description: string;
  /** The name under components/responses that it is declared by; such replies are printed once and referred to. */
  readonly component: string | undefined;
  /** Empty: no body. */
  readonly content: readonly ContentModel[];
  readonly headers: readonly HeaderModel[];
  /** JSON Pointer to the Response Object in `document`. */
  readonly pointer: string;
  readonly place: Place;
}

export interface HeaderModel {
  /** In lower case. */
  readonly name: string;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly type: WireType;
  readonly explode: boolean;
  readonly from: "handler" | "runtime" | { readonly const: string };
  readonly typeText: TypeText;
  readonly validator: string;
}

/** A kind of refusal that the document declares, with the replies that all who can raise it declare alike. */
export interface RefusalModel {
  readonly kind: RefusalKind;
  readonly replies: readonly ReplyModel[];
  /** Where the first of them is declared. */
  readonly place: Place;
}

/** The replies of an API as a caller takes them, by which a client checks what arrived. */
export interface ReceivedModel {
  /** In spec order; `validator`s of their replies are names of those beside them. */
  readonly operations: readonly Pick<OperationModel, "id" | "replies">[];
  readonly validators: readonly ValidatorModel[];
  /** As those of ApiModel. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}
