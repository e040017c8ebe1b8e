import type { Context, Middleware } from "koa";
import type { ApiTable } from "./wire/api-table.js";

/**
 * Lets scripts of other origins call an API (Fetch Standard, CORS protocol): answers preflights and names the headers
 * of `table` that scripts may read. `origins` holds exact origins, or `*` for any. Credentials of the browser's own,
 * such as cookies, are never allowed. No origins: does nothing.
 */
export function cors(table: ApiTable, origins: readonly string[]): Middleware {
  const methods = [...new Set(Object.values(table.operations).map(({ method }) => method))].join(", ");
  const readable = replyHeaders(table).join(", ");
  const any = origins.includes("*");
  return (context, next) => {
    const origin = context.get("Origin");
    if (origin === "" || !(any || origins.includes(origin))) return next();
    context.set("Access-Control-Allow-Origin", any ? "*" : origin);
    if (!any) context.vary("Origin");
    if (context.method === "OPTIONS" && context.get("Access-Control-Request-Method") !== "") {
      return answerPreflight(context, methods);
    }
    if (readable !== "") context.set("Access-Control-Expose-Headers", readable);
    return next();
  };
}

function answerPreflight(context: Context, methods: string): void {
  const headers = context.get("Access-Control-Request-Headers");
  context.set("Access-Control-Allow-Methods", methods);
  if (headers !== "") context.set("Access-Control-Allow-Headers", headers);
  context.set("Access-Control-Max-Age", "600");
  context.status = 204;
}

function replyHeaders({ operations }: ApiTable): string[] {
  const replies = Object.values(operations).flatMap((operation) => Object.values(operation.replies));
  return [...new Set(replies.flatMap(({ headers }) => Object.keys(headers ?? {})))].sort();
}
