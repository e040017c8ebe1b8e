import type { CallInput } from "./call-input.js";
import type { ClientTable } from "./client-table.js";
import type { CallInit, Client, ClientOptions } from "./client-types.js";
import { parseBaseUrl } from "./parse-base-url.js";
import { type ReadReply, readReply } from "./read-reply.js";
import { createSender } from "./send-request.js";
import { timeCall } from "./time-call.js";

/**
 * Makes a client of an API from its generated table: a method for each operation. Throws TypeError for a base URL that
 * no request can be sent to.
 */
export function createClient<Calls>(table: ClientTable, options: ClientOptions): Client<Calls> {
  const send = createSender(parseBaseUrl(options.baseUrl), options);
  const methods = Object.entries(table.operations).map(([id, operation]) => {
    const named = { id, ...operation };
    const method = async (input: CallInput = {}, init: CallInit = {}): Promise<ReadReply> => {
      const call = { operation: named, input, init, ...timeCall(init.signal, options.timeoutMs) };
      const repeat = async (again: CallInit) => {
        const next = { ...call, init: again, ...timeCall(again.signal, options.timeoutMs) };
        const response = await send(next);
        next.untime();
        return response;
      };
      return readReply(call, await send(call), repeat);
    };
    return [id, method] as const;
  });
  // The generator prints the table and Calls from one model, and readReply lets nothing through that it does not name.
  return Object.fromEntries(methods) as unknown as Client<Calls>;
}
