import { connect, type Socket } from "node:net";
import type { BenchCase } from "./cases.js";

/** Kept-alive connections of loopback, with one request at a time on each. */
const connections = 4;

/** A request, and the status that answers it. */
export type LoadRequest = Pick<BenchCase, "method" | "target" | "headers" | "body" | "status">;

/** Sends a request `count` times. */
export async function load(port: number, request: LoadRequest, count: number): Promise<void> {
  const text = requestText(request);
  const share = Math.ceil(count / connections);
  await Promise.all(Array.from({ length: connections }, () => repeat(port, { text, status: request.status }, share)));
}

function requestText({ method, target, headers = {}, body }: LoadRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n${lines.join("")}`;
  if (body === undefined) return `${head}\r\n`;
  return `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function repeat(port: number, { text, status }: { text: string; status: number }, times: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, "127.0.0.1", () => socket.write(text));
    let received = "";
    let left = times;
    socket.setNoDelay(true).setEncoding("latin1");
    socket.on("error", reject);
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (!isWhole(received)) return;
      if (!received.startsWith(`HTTP/1.1 ${status} `)) reject(new Error(`an answer of ${received.slice(0, 20)}`));
      received = "";
      left -= 1;
      if (left > 0) socket.write(text);
      else socket.end(resolve);
    });
  });
}

/** Whether an answer has come to its end. */
export function isWhole(received: string): boolean {
  const head = received.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /^content-length: (\d+)/im.exec(received.slice(0, head))?.[1];
  return received.length >= head + 4 + Number(length ?? 0);
}
