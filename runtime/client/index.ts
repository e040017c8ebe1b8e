// `specgate/client`: what generated clients and their callers import. Runs in a browser.
export type { Middleware } from "openapi-fetch";
export type { ReceivedBytes, SentBytes, SentForm } from "../wire/body-types.js";
export type {
  ClientHeader,
  ClientOperation,
  ClientParameter,
  ClientReply,
  ClientTable,
  ContentTypes,
  ReplyTypes,
} from "./client-table.js";
export type {
  Authorize,
  Call,
  CallInit,
  CallTypes,
  Client,
  ClientOptions,
  OutgoingRequest,
  Result,
  ValidatingOptions,
} from "./client-types.js";
export { createClient } from "./create-client.js";
export { InvalidReply, type ReplyFinding } from "./invalid-reply.js";
export type { LoadValidators, OperationValidators, ReplyChecks, ReplyValidators } from "./reply-validators.js";
export { StreamNotResumed } from "./stream-not-resumed.js";
export { TransportFailure } from "./transport-failure.js";
export { type UndeclaredPart, UndeclaredReply } from "./undeclared-reply.js";
export { UnsendableRequest } from "./unsendable-request.js";
