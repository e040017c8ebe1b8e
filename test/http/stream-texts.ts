import { connect, type Socket } from "node:net";
import type { TestContext } from "node:test";

/** A GET of streams.yaml, as it goes on the wire. */
export const get = (path: string, headers = "") => `GET /streams/${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;
/** The server closes the connection after its answer. */
export const close = "Connection: close\r\n";

/** What stands in the chunks of a reply (RFC 9112, section 7.1). */
export function bodyIn(received: string): string {
  let rest = received.slice(received.indexOf("\r\n\r\n") + 4);
  let body = "";
  for (let size = Number.parseInt(rest, 16); size > 0; size = Number.parseInt(rest, 16)) {
    const start = rest.indexOf("\r\n") + 2;
    body += rest.slice(start, start + size);
    rest = rest.slice(start + size + 2);
  }
  return Buffer.from(body, "latin1").toString();
}

/** Items, one by one. */
export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item, void, undefined> {
  yield* items;
}

/** A connection that has asked, and what it has received so far. */
export async function listenOn(t: TestContext, port: number, head: string) {
  const socket: Socket = connect(port, "127.0.0.1");
  t.after(() => socket.destroy());
  let received = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    received += text;
  });
  socket.write(head);
  const until = async (pattern: RegExp) => {
    while (!pattern.test(received)) await new Promise((resolve) => socket.once("data", resolve));
  };
  return { socket, received: () => received, until };
}
