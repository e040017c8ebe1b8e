import type { Middleware } from "koa";
import { implementPartly, type MissingHandler, secure } from "specgate/http";
import type { MockReply } from "../../runtime/wire/mocks.js";
import type { ApiModel, RefusalModel } from "../model/api-model.js";
import { loadGenerated } from "./load-generated.js";
import { mockRefusal, mockReplies } from "./mock-replies.js";
import { refusalStatus } from "./refusal-status.js";

/** Serves an API by examples alone. Requests are checked as ever; any credential is good, and no limit counts. */
export async function mockMiddleware(
  model: ApiModel,
  tell: (operations: readonly MissingHandler[]) => void,
): Promise<Middleware> {
  const hooks = Object.fromEntries(model.credentials.map(({ name }) => [name, () => ({})]));
  const refuse = Object.fromEntries(model.refusals.map((refusal) => [refusal.kind, refuseBy(model, refusal)]));
  // Made from the model that the API is generated from, so hooks and refusals are those that it declares.
  const secured = secure(await loadGenerated(model), hooks as never);
  const service = { operations: {}, refuse: refuse as never };
  return implementPartly(secured, service, { unimplemented: mockReplies(model), limiter: "off", tell });
}

type AnyReply = (status: number, ...content: readonly unknown[]) => unknown;

function refuseBy(model: ApiModel, refusal: RefusalModel): (found: object, reply: AnyReply) => unknown {
  const status = refusalStatus(refusal.kind);
  const mock = mockRefusal(model, refusal, status);
  if ("cannot" in mock) {
    return () => {
      throw new Error(`${refusal.kind}: no example can be made: ${mock.cannot}`);
    };
  }
  return (found, reply) => reply(status, ...replyContent(refusal, mock, found));
}

function replyContent({ replies }: RefusalModel, { content, headers }: MockReply, found: object): readonly unknown[] {
  const seconds =
    "retryAfterSeconds" in found && headers && "retry-after" in headers ? found.retryAfterSeconds : undefined;
  const filled = headers && { ...headers, ...(seconds === undefined ? {} : { "retry-after": seconds }) };
  return replies[0]?.content.length === 0 ? [filled] : [content, filled];
}
