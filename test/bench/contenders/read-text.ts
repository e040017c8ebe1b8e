import type { IncomingMessage } from "node:http";

/** Reads a small body the way a hand-written server would. */
export function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      text += chunk;
      if (text.length > 16_384) reject(new Error("too large"));
    });
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}
