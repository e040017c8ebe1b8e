import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/**
 * A server of the siteverify protocol (https://developers.google.com/recaptcha/docs/verify) for tests. Takes every
 * token but those that begin with `bot-`, again and again: that a token is good once is for the caller to see to.
 */
export class SiteverifyServer {
  readonly secret = "siteverify-secret-of-the-test";
  /** The forms that came, in their order. */
  readonly forms: Readonly<Record<string, string>>[] = [];
  readonly #server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await text(request)));
    this.forms.push(form);
    const success = form.secret === this.secret && !form.response?.startsWith("bot-");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(success ? { success } : { success, "error-codes": ["invalid-input-response"] }));
  });

  get url(): string {
    // A TCP server that listens has an address of this kind.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/siteverify`;
  }

  async listen(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
