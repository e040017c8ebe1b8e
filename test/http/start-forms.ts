import type { TestContext } from "node:test";
import type { Client } from "../../runtime/client/index.js";
import { implement, type ServerFault, secure } from "../../runtime/http/index.js";
import { type Answered, ask } from "./ask.js";
import { formsOperations, formsRefuse } from "./forms-service.js";
import { createFormsClient, type FormsCalls } from "./generated/forms/client.js";
import { forms } from "./generated/forms/server.js";
import { type Listening, listen } from "./listen.js";

/** forms.yaml, served on loopback until the test ends, and its generated client. */
export interface Forms extends Listening {
  readonly faults: ServerFault[];
  readonly client: Client<FormsCalls>;
  /** Posts a body as it is, and reads the JSON that comes back. */
  post(target: string, contentType: string, body: string | Buffer): Promise<Posted>;
}

/** What came back of a form. */
export interface Posted {
  readonly status: number;
  readonly body: { readonly value?: unknown; readonly kind?: string; readonly at?: string; readonly rule?: string };
}

/** Starts forms.yaml with some handlers of a test's own. */
export async function startForms(t: TestContext, operations: Partial<typeof formsOperations> = {}): Promise<Forms> {
  const faults: ServerFault[] = [];
  const service = { operations: { ...formsOperations, ...operations }, refuse: formsRefuse };
  const serve = implement(secure(forms, {}), service, { report: (fault) => faults.push(fault) });
  const listening = await listen(t, serve);
  const client = createFormsClient({ baseUrl: `http://127.0.0.1:${listening.port}/forms` });
  const post: Forms["post"] = async (target, contentType, body) =>
    posted(
      await ask(listening.port, {
        method: "POST",
        target: `/forms${target}`,
        headers: { "Content-Type": contentType },
        body,
      }),
    );
  return { ...listening, faults, client, post };
}

function posted({ status, body }: Answered): Posted {
  return { status, body: JSON.parse(body) };
}
