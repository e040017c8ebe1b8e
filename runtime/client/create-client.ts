import type { CallInput } from "./call-input.js";
import type { ClientTable } from "./client-table.js";
import type { CallInit, Client, ValidatingOptions } from "./client-types.js";
import { loadOnce } from "./load-once.js";
import { parseBaseUrl } from "./parse-base-url.js";
import { type ReadReply, readReply } from "./read-reply.js";
import type { OperationValidators } from "./reply-validators.js";
import { createSender } from "./send-request.js";
import { timeCall } from "./time-call.js";

type LoadAny = () => Promise<OperationValidators>;

/**
 * Makes a client of an API from its generated table: a method for each operation. Throws TypeError for a base URL that
 * no request can be sent to.
 */
export function createClient<Calls>(table: ClientTable, options: ValidatingOptions<Calls>): Client<Calls> {
  const send = createSender(parseBaseUrl(options.baseUrl), options);
  // By the ids that the table names.
  const loads = new Map<string, LoadAny | undefined>(Object.entries<LoadAny | undefined>(options.validate ?? {}));
  const methods = Object.entries(table.operations).map(([id, operation]) => {
    const named = { id, ...operation };
    const load = loads.get(id);
    const loadValidators = load && loadOnce(load);
    const method = async (input: CallInput = {}, init: CallInit = {}): Promise<ReadReply> => {
      const time = timeCall(init.signal, options.timeoutMs);
      const validators = loadValidators && (await loadValidators());
      const call = { operation: named, input, init, validators, ...time };
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
