import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import { implementPartly, secure } from "../../../runtime/http/index.js";
import type { PartialService } from "../../../runtime/wire/index.js";
import { formsRefuse } from "../../http/forms-service.js";
import { type FormsOperations, type FormsRefusals, forms } from "../../http/generated/forms/server.js";
import { type StreamsOperations, type StreamsRefusals, streams } from "../../http/generated/streams/server.js";
import { streamsRefuse } from "../../http/streams-service.js";

/** What the server tells its parent. */
export type Told =
  | { readonly port: number }
  /** Bytes that a handler of a download has made, asked for by `"made"`. */
  | { readonly made: number }
  /** A handler's signal, in milliseconds since the epoch. */
  | { readonly abortedAt: number };

// Serves streams.yaml and forms.yaml in a process of its own: uploads are counted, downloads are a gigabyte.
const gigabyte = 1_073_741_824;
const piece = new Uint8Array(65_536);
let made = 0;

async function* makePieces(): AsyncGenerator<Uint8Array, void, undefined> {
  for (made = 0; made < gigabyte; made += piece.length) yield piece;
}

function tell(told: Told): void {
  process.send?.(told);
}

function watch(signal: AbortSignal): void {
  signal.addEventListener("abort", () => tell({ abortedAt: performance.timeOrigin + performance.now() }));
}

const service: PartialService<StreamsOperations, StreamsRefusals, object, never> = {
  operations: {
    async upload({ body, signal }, reply) {
      watch(signal);
      let bytes = 0;
      for await (const { length } of body) bytes += length;
      return reply(200, { bytes });
    },
    download({ signal }, reply) {
      watch(signal);
      return reply(200, makePieces());
    },
  },
  refuse: streamsRefuse,
};
const serve = implementPartly(secure(streams, {}), service, { unimplemented: "refuse", tell: () => undefined });

const formsService: PartialService<FormsOperations, FormsRefusals, object, never> = {
  operations: {
    async sendFiles({ body }, reply) {
      let value = 0;
      for await (const part of body) if ("file" in part) for await (const { length } of part.file) value += length;
      return reply(200, { value });
    },
  },
  refuse: formsRefuse,
};
const serveForms = implementPartly(secure(forms, {}), formsService, { unimplemented: "refuse", tell: () => undefined });

const app = new Koa().use(serve).use(serveForms);
// It would print that a client has left.
app.silent = true;
const server = createServer(app.callback());
process.on("message", () => tell({ made }));
// A server that listens on TCP has an address of this shape.
server.listen(0, "127.0.0.1", () => tell({ port: (server.address() as AddressInfo).port }));
