import { createServer, type Server, type ServerResponse } from "node:http";
import { invalid, session } from "../cases.js";
import { readText } from "./read-text.js";

/** The floor: node:http alone, checks by hand and only as far as the three cases go. */
export function startNodeHttp(): Server {
  return createServer(async (request, response) => {
    const url = request.url ?? "";
    if (request.method === "POST" && url === "/api/login") {
      const body = JSON.parse(await readText(request));
      if (typeof body.password !== "string" || body.password.length < 8) return send(response, 400, invalid);
      return send(response, 200, session);
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
