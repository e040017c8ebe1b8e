import type {
  BodyModel,
  ContentModel,
  HeaderModel,
  OperationModel,
  ParameterModel,
  PartsModel,
  ReplyModel,
} from "../model/api-model.js";
import { code } from "./code.js";
import { Expression, literal, propertyName } from "./literal.js";
import type { SharedHeaders } from "./shared-headers.js";
import type { SharedParameters } from "./shared-parameters.js";
import type { SharedReplies } from "./shared-replies.js";

/** What a file prints once and its tables refer to by name. */
export interface Shared {
  readonly replies: SharedReplies;
  readonly headers: SharedHeaders;
  readonly parameters: SharedParameters;
}

/** One member of the table's `operations`: what the runtime interprets. */
export function operationTable(operation: OperationModel, shared: Shared): string {
  const { id, method, path, when, parameters, body, replies, limits, security } = operation;
  return code`
    ${propertyName(id)}: {
      method: ${literal(method)},
      path: ${literal(path)},
      ${when.length > 0 && `when: ${literal(when)},`}
      parameters: ${literal(parametersTable(parameters, shared.parameters))},
      ${body && `body: ${literal(bodyTable(body))},`}
      replies: {
        ${repliesTable(replies, shared)}
      },
      limits: ${literal(limits)},
      security: ${literal(security)},
    },
  `;
}

/** The members of a table of replies, by status; shared ones by their constant's name. */
export function repliesTable(replies: readonly ReplyModel[], shared: Shared): string[] {
  return replies.map((reply) => {
    const printed = shared.replies.find(reply)?.constName ?? replyTable(reply, shared.headers);
    return `${propertyName(reply.status)}: ${printed},`;
  });
}

/** What the runtime knows of one reply. */
export function replyTable({ content, headers }: ReplyModel, shared: SharedHeaders): string {
  const byName = headers.map((header) => [header.name, new Expression(shared.find(header))]);
  return literal({
    content: content.length > 0 ? contentTable(content) : undefined,
    headers: headers.length > 0 ? Object.fromEntries(byName) : undefined,
  });
}

/** What the runtime knows of one header, to be printed after `used` columns. */
export function headerTable({ required, type, explode, from, validator }: HeaderModel, used: number): string {
  return literal({ required, type, explode: explode ? true : undefined, from, validate: validate(validator) }, used);
}

function parametersTable(parameters: readonly ParameterModel[], shared: SharedParameters): readonly unknown[] {
  return parameters.map((parameter) => {
    const constName = shared.find(parameter);
    return constName === undefined ? parameterData(parameter) : new Expression(constName);
  });
}

/** What the runtime knows of one parameter, to be printed after `used` columns. */
export function parameterTable(parameter: ParameterModel, used: number): string {
  return literal(parameterData(parameter), used);
}

function parameterData({ validator, ...parameter }: ParameterModel): object {
  return {
    in: parameter.in,
    name: parameter.name,
    required: parameter.required,
    type: parameter.type,
    style: parameter.style,
    explode: parameter.explode,
    allowReserved: parameter.allowReserved,
    allowEmptyValue: parameter.allowEmptyValue,
    default: parameter.default,
    validate: validate(validator),
  };
}

function bodyTable({ required, limitBytes, content }: BodyModel): object {
  return { required, limitBytes, content: contentTable(content) };
}

function contentTable(content: readonly ContentModel[]): object {
  return Object.fromEntries(
    content.map(({ mediaType, as, validator, fields, parts }) => [
      mediaType,
      {
        as,
        ...fields,
        ...(parts && partsTable(parts)),
        validate: validator === undefined ? undefined : validate(validator),
      },
    ]),
  );
}

function partsTable({ parts, additional, validators }: PartsModel): object {
  const withValidators = parts.map((part) => {
    const validator = Object.hasOwn(validators, part.name) ? validators[part.name] : undefined;
    return validator === undefined ? part : { ...part, validate: validate(validator) };
  });
  return { parts: withValidators, additional };
}

function validate(name: string): Expression {
  return new Expression(`validate.${name}`);
}
