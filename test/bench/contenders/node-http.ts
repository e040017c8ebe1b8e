import { createServer, type Server, type ServerResponse } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import { invalid, session } from "../cases.js";
import { readText } from "./read-text.js";
import { ordersSchema } from "./schemas.js";

const isOrders = new Ajv2020().compile(ordersSchema);

/** The floor: node:http alone, checks by hand and only as far as the cases go. */
export function startNodeHttp(): Server {
  return createServer(async (request, response) => {
    const url = request.url ?? "";
    if (request.method === "POST" && url === "/api/login") {
      const body = JSON.parse(await readText(request));
      if (typeof body.password !== "string" || body.password.length < 8) return send(response, 400, invalid);
      return send(response, 200, session);
    }
    if (request.method === "POST" && url === "/api/orders") {
      const body: unknown = JSON.parse(await readText(request, 2_000_000));
      if (!isOrders(body)) return send(response, 400, invalid);
      return send(response, 200, { count: (body as { orders: unknown[] }).orders.length }); // it has just been validated
    }
    const match = /^\/api\/items\/(\d+)\?limit=(\d+)&full=(true|false)$/.exec(url);
    if (!match) return send(response, 404, { error: "not found" });
    const id = Number(match[1]);
    return send(response, 200, { id, limit: Number(match[2]), full: match[3] === "true", name: `item ${id}` });
  });
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}
