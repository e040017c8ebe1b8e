import { connect } from "node:net";

/** One HTTP/1.1 request, letter for letter: what `fetch` would never send. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: readonly string[];
  /** Sent as it is, and nothing after it: the request is late when it has announced more. */
  readonly body?: string | Uint8Array;
  /** The address of this machine that the request comes from. */
  readonly localAddress?: string;
}

const waitMs = 30_000;

/** Sends a request on a connection of its own and reads until the server closes it. Rejects after 30 s of silence. */
export function sendRaw(url: string, request: RawRequest): Promise<Response> {
  const { method, path, headers = [], body = "", localAddress } = request;
  const { hostname, port, host } = new URL(url);
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, "Connection: close", ...headers];
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const from = { host: hostname, port: Number(port), ...(localAddress !== undefined && { localAddress }) };
    const socket = connect(from, () => {
      socket.write(`${head.join("\r\n")}\r\n\r\n`);
      socket.write(body);
    });
    socket.setTimeout(waitMs, () => socket.destroy(new Error("the server has not closed the connection")));
    socket.on("data", (chunk) => chunks.push(chunk)).on("error", reject);
    socket.on("close", () => resolve(readResponse(Buffer.concat(chunks).toString("utf8"))));
  });
}

function readResponse(text: string): Response {
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return new Response(text.slice(end + 4) || null, { status: Number(statusLine.split(" ")[1]), headers });
}
