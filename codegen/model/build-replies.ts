import type { OrReference, ResponseObject } from "../read/openapi-document.js";
import { childOf, entriesOf, follow, type Spot } from "../read/spot.js";
import type { ReplyModel } from "./api-model.js";
import { buildContent } from "./build-content.js";
import { buildHeaders } from "./build-headers.js";
import type { Building } from "./building.js";
import { componentName } from "./component-name.js";
import type { NamedOperation } from "./name-operations.js";
import { camelCase, pascalCase } from "./name-words.js";
import { indexText } from "./type-text.js";

/** The replies of an operation by status, in spec order. `limitHeaders`: names, in lower case, that its limits fill. */
export function buildReplies(
  building: Building,
  operation: NamedOperation,
  limitHeaders: ReadonlySet<string>,
): ReplyModel[] {
  const { id: operationId, method } = operation;
  const replies = entriesOf(childOf(operation, "responses"))
    // 1xx are not final answers: the server sends them by itself.
    .filter(([status]) => !status.startsWith("x-") && !status.startsWith("1"))
    .map(([status, declared]) => buildReply(building, { status, declared, operationId, limitHeaders, method }));
  return replies.length > 0
    ? replies
    : [{ ...undeclared, pointer: operation.pointer, place: building.locate(operation.pointer) }];
}

/** What may be answered where an operation declares nothing. */
const undeclared = {
  status: "default",
  description: "Any status, without a body: the document declares no reply.",
  component: undefined,
  content: [],
  headers: [],
};

/** RFC 9110 sections 9.3.2 and 15: an answer to HEAD and these statuses have no body, whatever is declared. */
function hasNoBody(status: string, method: string | undefined): boolean {
  return method === "head" || ["204", "205", "304"].includes(status);
}

interface ReplyPlan {
  readonly status: string;
  readonly declared: Spot<OrReference<ResponseObject>>;
  readonly operationId: string;
  readonly limitHeaders: ReadonlySet<string>;
  readonly method?: string;
}

/** One reply, references followed. */
export function buildReply(building: Building, plan: ReplyPlan): ReplyModel {
  const { status, declared, operationId, limitHeaders, method } = plan;
  const reply = follow<ResponseObject>(building.document, declared);
  const component = componentName(reply.pointer, "responses");
  const name =
    component === undefined ? `${camelCase(operationId)}Reply${pascalStatus(status)}` : `${camelCase(component)}Reply`;
  const indexed =
    component === undefined
      ? indexText("operations", operationId, "responses", statusKey(status))
      : indexText("components", "responses", component);
  return {
    status,
    description: reply.value.description.trim(),
    component,
    content: buildContent(building, {
      content: hasNoBody(status, method) ? undefined : childOf(reply, "content"),
      form: "out",
      name,
      indexed,
    }),
    headers: buildHeaders(building, { headers: childOf(reply, "headers"), status, name, indexed, limitHeaders }),
    pointer: reply.pointer,
    place: building.locate(reply.pointer),
  };
}

/** openapi-typescript writes numbers as numbers, classes and `default` as text. */
function statusKey(status: string): string | number {
  return /^[0-9]+$/.test(status) ? Number(status) : status;
}

function pascalStatus(status: string): string {
  return /^[0-9]/.test(status) ? status : pascalCase(status);
}
