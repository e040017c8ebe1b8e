import type { IncomingMessage } from "node:http";

/** Reads a body of at most so many bytes the way a hand-written server would. */
export function readText(request: IncomingMessage, longest = 16_384): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      text += chunk;
      if (text.length > longest) reject(new Error("too large"));
    });
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}
