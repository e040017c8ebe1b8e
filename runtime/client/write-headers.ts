import { type CallInput, givenParameters } from "./call-input.js";
import type { NamedOperation } from "./named-operation.js";
import { UnsendableRequest } from "./unsendable-request.js";

/** Headers that do not come from the input; later ones go over earlier ones, with the declared parameters between. */
interface HeaderLayers {
  readonly contentType: string | undefined;
  /** Of the client. */
  readonly client: HeadersInit | undefined;
  /** Of this call. */
  readonly call: HeadersInit | undefined;
  /** Of the last event that was received; undefined or "": none. */
  readonly lastEventId: string | undefined;
}

/**
 * The headers of a request, `authorize` aside: Accept, Content-Type, the client's, the declared header and cookie
 * parameters, the call's. A browser drops Cookie, which fetch does not allow there. Throws UnsendableRequest.
 */
export function writeHeaders(operation: NamedOperation, input: CallInput, layers: HeaderLayers): Headers {
  const headers = new Headers();
  if (operation.accept !== "") headers.set("accept", operation.accept);
  if (layers.contentType !== undefined) headers.set("content-type", layers.contentType);
  const setAll = (init: HeadersInit | undefined) => {
    for (const [name, text] of readHeadersInit(operation.id, init)) headers.set(name, text);
  };
  setAll(layers.client);
  for (const { name, pieces } of givenParameters(operation, input, "header")) {
    if (pieces.length > 0) setParameter(headers, operation.id, { name, text: pieces.join(",") });
  }
  const pairs = givenParameters(operation, input, "cookie").flatMap(({ pieces }) => pieces);
  if (pairs.length > 0) headers.set("cookie", [headers.get("cookie") ?? [], pairs].flat().join("; "));
  setAll(layers.call);
  if (layers.lastEventId) headers.set("last-event-id", inBytes(layers.lastEventId));
  return headers;
}

/** A header is bytes; an id goes as UTF-8 (WHATWG HTML section 9.2.3). */
function inBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

function setParameter(
  headers: Headers,
  operation: string,
  { name, text }: { readonly name: string; readonly text: string },
): void {
  const refuse = (reason: string) => new UnsendableRequest(operation, { at: `header ${name}`, reason });
  setSafely(headers, { name, text, refuse });
  if (headers.get(name) !== text) throw refuse("begins or ends with white space, which is lost in a header");
}

interface HeaderToSet {
  readonly name: string;
  readonly text: string;
  /** Makes the error to throw from a reason. */
  readonly refuse: (reason: string) => UnsendableRequest;
}

function setSafely(headers: Headers, { name, text, refuse }: HeaderToSet): void {
  try {
    headers.set(name, text);
  } catch {
    // The message of fetch quotes the value, which may be a secret.
    throw refuse("holds a character that no header can carry");
  }
}

/** Reads headers that a caller gave; throws UnsendableRequest where fetch would quote a value in its error. */
export function readHeadersInit(operation: string, init: HeadersInit | undefined): Headers {
  try {
    return new Headers(init);
  } catch {
    throw new UnsendableRequest(operation, {
      at: "headers",
      reason: "hold a name or a value that no header can carry",
    });
  }
}
