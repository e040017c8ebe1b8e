import { code } from "../emit/code.js";
import { literal, propertyName } from "../emit/literal.js";
import { mockRefusal } from "../mock/mock-replies.js";
import { refusalStatus } from "../mock/refusal-status.js";
import type { ApiModel, RefusalModel } from "../model/api-model.js";

/** Where the first files of a service stand, and what they do with operations that have no handler. */
export interface ServicePlan {
  /** The folder of the API's generated files as its service imports it: `../../generated/pets`. */
  readonly generated: string;
  /** Answer examples, not 501. */
  readonly mock: boolean;
}

/** `service.ts`: the API as middleware. */
export function emitService(model: ApiModel, { generated, mock }: ServicePlan): string {
  const { constName, title } = model;
  const isLimited = model.limits.length > 0 || model.operations.some(({ limits }) => limits.length > 0);
  return code`
    import { implementPartly, secure } from "specgate/http";
    ${mock && `import { ${constName}Mocks } from "${generated}/mocks.js";`}
    import { ${constName} } from "${generated}/server.js";
    import { hooks } from "./hooks.js";
    import { operations } from "./operations.js";
    import { refuse } from "./refuse.js";

    /**
     * ${title.replaceAll("*/", "*\\/")} on Koa. Once every handler is written, give \`implement\` the same but for
     * \`unimplemented\`: the compiler then keeps it whole.
     */
    export const ${constName}Service = implementPartly(
      secure(${constName}, hooks),
      { operations, refuse },
      {
        unimplemented: ${mock ? `${constName}Mocks` : '"refuse"'},
        ${isLimited && ["// The document declares rate limits: give something that counts them.", 'limiter: "off",']}
      },
    );

  `;
}

/** `hooks.ts`: who calls. Every credential is refused until something better is written. */
export function emitHooks({ typeName, credentials }: ApiModel, { generated }: ServicePlan): string {
  const names = credentials.map(({ name }) => name).filter((name) => name !== "");
  const hooks = names.map((name) => {
    const credential = `${typeName}Credentials[${JSON.stringify(name)}]`;
    return `${propertyName(name)}: (_credential: ${credential}, _request: HookRequest) => unauthenticated("nothing is written yet"),`;
  });
  return code`
    ${names.length > 0 && 'import { unauthenticated } from "specgate/http";'}
    import type { ${names.length > 0 ? "HookRequest, " : ""}Principals } from "specgate/wire";
    ${names.length > 0 && `import type { ${typeName}Credentials } from "${generated}/server.js";`}

    /** What each way to be let in returns: who calls, or a refusal. */
    export const hooks = {
      ${hooks}
    };

    /** Who calls, as handlers see it. */
    export type ${typeName}Principals = Principals<typeof hooks>;

  `;
}

/** `refuse.ts`: what the runtime finds by itself, in the API's own format. The bodies are examples. */
export function emitRefuse(model: ApiModel, { generated }: ServicePlan): string {
  const { typeName } = model;
  return code`
    import type { Refuse } from "specgate/wire";
    import type { ${typeName}Codes, ${typeName}Refusals } from "${generated}/server.js";

    /** What callers read when a request is refused before its handler. These are examples: write what fits. */
    export const refuse: Refuse<${typeName}Refusals, ${typeName}Codes> = {
      ${model.refusals.map((refusal) => refuseMember(model, refusal))}
    };

  `;
}

function refuseMember(model: ApiModel, refusal: RefusalModel): string {
  const { kind, replies } = refusal;
  const status = refusalStatus(kind);
  const mock = mockRefusal(model, refusal, status);
  if ("cannot" in mock) {
    return code`
      ${kind}: () => {
        throw new Error("nothing is written yet"); // answered as a bare 500
      },
    `;
  }
  const waits =
    mock.headers !== undefined && "retry-after" in mock.headers && (kind === "limited" || kind === "overloaded");
  const headers = Object.entries(mock.headers ?? {}).map(([name, value]) => {
    return `${propertyName(name)}: ${waits && name === "retry-after" ? "found.retryAfterSeconds" : literal(value)}`;
  });
  const hasBody = (replies[0]?.content.length ?? 0) > 0;
  const given = [
    String(status),
    ...(hasBody ? [literal(mock.content)] : []),
    ...(headers.length > 0 ? [`{ ${headers.join(", ")} }`] : []),
  ];
  return `${kind}: (${waits ? "found" : "_found"}, reply) => reply(${given.join(", ")}),`;
}
