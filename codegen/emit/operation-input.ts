import type { BodyModel, OperationModel, ParameterModel } from "../model/api-model.js";
import { code, type Piece } from "./code.js";
import { docComment } from "./doc-comment.js";
import { propertyName } from "./literal.js";
import { bodyText, pairText } from "./pair-text.js";

/** Who reads the type: a handler finds defaults filled in, a caller may leave out whatever is not required. */
export type Side = "handler" | "caller";

const locations = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
] as const;

/** The `input` member of an operation's types; nothing for an operation that takes nothing. */
export function inputMember(operation: OperationModel, side: Side): Piece {
  const { body, parameters } = operation;
  const resumes = side === "handler" && answersEvents(operation);
  if (!body && parameters.length === 0 && !resumes) return undefined;
  return code`
    input: {
      ${body && bodyMember(body)}
      ${locations.map(([location, key]) =>
        parametersMember(
          key,
          parameters.filter((parameter) => parameter.in === location),
          side,
        ),
      )}
      ${resumes && ["/** The id of the last event that the caller has got. */", "lastEventId?: string;"]}
    };
  `;
}

function answersEvents({ replies }: OperationModel): boolean {
  return replies.some(({ content }) => content.some(({ as }) => as === "events" || as === "textEvents"));
}

function bodyMember({ required, description, content }: BodyModel): string {
  const [only, ...others] = content;
  const union = content.map((one) => `\n  | ${pairText(one)}`);
  return code`
    ${docComment({ text: [description] })}
    body${required ? "" : "?"}:${only && others.length === 0 ? ` ${bodyText(only)}` : union.join("")};
  `;
}

function parametersMember(key: string, parameters: readonly ParameterModel[], side: Side): Piece {
  if (parameters.length === 0) return undefined;
  const isGiven = (parameter: ParameterModel) =>
    parameter.required || (side === "handler" && parameter.default !== undefined);
  return code`
    ${key}${side === "caller" && !parameters.some(isGiven) && "?"}: {
      ${parameters.map(
        (parameter) => code`
          ${docComment({ text: [parameter.description], place: parameter.place })}
          ${propertyName(parameter.name)}${isGiven(parameter) ? "" : "?"}: ${parameter.typeText};
        `,
      )}
    };
  `;
}
