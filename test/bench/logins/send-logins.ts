import { connect, type Socket } from "node:net";
import { isWhole } from "../load.js";

/** Where to send logins, over how many kept-alive connections. */
export interface LoginTarget {
  readonly port: number;
  readonly connections: number;
}

/**
 * Sends each request once, the next on whichever connection is free. The milliseconds that it took; rejects where a
 * login does not succeed.
 */
export async function sendLogins({ port, connections }: LoginTarget, requests: readonly string[]): Promise<number> {
  const left = requests.values();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, () => sendAll(port, left)));
  return performance.now() - startedAt;
}

function sendAll(port: number, left: Iterator<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, "127.0.0.1", sendNext);
    let received = "";
    socket.setNoDelay(true).setEncoding("latin1");
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the server has closed the connection")));
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (!isWhole(received)) return;
      if (!received.startsWith("HTTP/1.1 200 ")) return fail(received);
      received = "";
      sendNext();
    });

    function sendNext(): void {
      const { done, value } = left.next();
      if (done) socket.end(resolve);
      else socket.write(value);
    }

    function fail(answer: string): void {
      reject(new Error(`a login was answered by ${answer.split("\r\n", 1).join()}`));
      socket.destroy();
    }
  });
}
