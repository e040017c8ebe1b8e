import type { CallInput } from "./call-input.js";
import type { ClientTable } from "./client-table.js";
import type { CallInit, Client, ClientOptions } from "./client-types.js";
import { parseBaseUrl } from "./parse-base-url.js";
import { type ReadReply, readReply } from "./read-reply.js";
import { createSender } from "./send-request.js";

/**
 * Makes a client of an API from its generated table: a method for each operation. Throws TypeError for a base URL that
 * no request can be sent to.
 */
export function createClient<Calls>(table: ClientTable, options: ClientOptions): Client<Calls> {
  const send = createSender(parseBaseUrl(options.baseUrl), options);
  const methods = Object.entries(table.operations).map(([id, operation]) => {
    const named = { id, ...operation };
    const method = async (input: CallInput = {}, init: CallInit = {}): Promise<ReadReply> => {
      const call = { operation: named, input, init, signal: endOfCall(init.signal, options.timeoutMs) };
      return readReply(call, await send(call));
    };
    return [id, method] as const;
  });
  // The generator prints the table and Calls from one model, and readReply lets nothing through that it does not name.
  return Object.fromEntries(methods) as unknown as Client<Calls>;
}

function endOfCall(caller: AbortSignal | undefined, timeoutMs: number | undefined): AbortSignal | undefined {
  const timeout = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
  const signals = [caller, timeout].filter((signal) => signal !== undefined);
  return signals.length > 1 ? AbortSignal.any(signals) : signals[0];
}
