import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A siteverify server (https://developers.google.com/recaptcha/docs/verify) of a test's own, over real HTTP. */
export interface SiteverifyStandIn {
  readonly url: string;
  readonly secret: string;
  /** The form of every call, in order. */
  readonly received: readonly Readonly<Record<string, string>>[];
  /** What the next calls are answered with, as JSON; a status of its own, or `hang` for no answer at all. */
  answer:
    | { readonly json: unknown }
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text?: string }
    | "hang";
}

/** Listens until the test is over, and takes every token for a human's until told otherwise. */
export async function startSiteverify(t: { after(end: () => void): void }): Promise<SiteverifyStandIn> {
  const received: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    received.push(Object.fromEntries(new URLSearchParams(await text(request))));
    const { answer } = standIn;
    if (answer === "hang") return;
    if ("status" in answer) response.writeHead(answer.status, answer.headers).end(answer.text);
    else response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer.json));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/siteverify`;
  const standIn: SiteverifyStandIn = { url, secret: "site-secret", received, answer: { json: { success: true } } };
  return standIn;
}
