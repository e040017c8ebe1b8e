import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { secretsEqual } from "../../auth/secrets/compare-secrets.js";

/** A siteverify server on this machine, for the demo. */
export interface CaptchaStandIn {
  readonly url: string;
  readonly secret: string;
  close(): Promise<void>;
}

const maxBodyBytes = 16_384;

/**
 * Speaks the siteverify protocol on a free loopback port: takes tokens that begin with `demo-`, each once, as solved
 * on `hostname`, from whoever knows its random secret.
 */
export async function startCaptchaStandIn(hostname: string): Promise<CaptchaStandIn> {
  const secret = randomBytes(24).toString("base64url");
  const used = new Set<string>();
  const isGood = (form: URLSearchParams) => {
    const token = form.get("response") ?? "";
    if (!secretsEqual(Buffer.from(form.get("secret") ?? ""), Buffer.from(secret))) return false;
    if (!token.startsWith("demo-") || used.has(token)) return false;
    used.add(token);
    return true;
  };
  const server = createServer((request, response) => {
    readForm(request).then(
      (form) => answer(response, isGood(form), hostname),
      () => response.destroy(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/siteverify`, secret, close };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBodyBytes) throw new RangeError("the form is too long");
    chunks.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

function answer(response: ServerResponse, success: boolean, hostname: string): void {
  const verdict = success
    ? { success, challenge_ts: new Date().toISOString(), hostname }
    : { success, "error-codes": ["invalid-input-response"] };
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(verdict));
}
