import { type OutgoingHttpHeaders, request } from "node:http";

/** A request as it goes on the wire: nothing is added to it but Host and how long the body is. */
export interface Asked {
  readonly method?: string;
  /** Path and query, as they are. */
  readonly target: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** Sends the body in chunks, its length unsaid. */
  readonly chunked?: boolean;
}

/** An answer without what belongs to the connection: Date, Connection, Keep-Alive. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Asks a server on loopback over a connection of its own. */
export function ask(port: number, { method = "GET", target, headers = {}, body, chunked }: Asked): Promise<Answered> {
  const length = body === undefined || chunked ? {} : { "Content-Length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path: target, agent: false, headers: { ...length, ...headers } };
    const sent = request(options, async (response) => {
      const { date, connection, "keep-alive": _, ...kept } = response.headers;
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, headers: kept, body: Buffer.concat(chunks).toString() });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A POST of JSON. */
export function json(target: string, value: unknown, headers: OutgoingHttpHeaders = {}): Asked {
  return {
    method: "POST",
    target,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(value),
  };
}
