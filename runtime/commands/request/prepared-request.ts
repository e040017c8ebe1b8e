/** A request that is ready to be sent. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text that is sent. */
  readonly body: string;
}

/** A POST of JSON. `body` is the exact text, which may have been signed. */
export function postJson(url: string, body: string, headers: Readonly<Record<string, string>> = {}): PreparedRequest {
  return { method: "POST", url, headers: { "content-type": "application/json", ...headers }, body };
}

/** The request as one line for a POSIX shell. */
export function toCurl({ method, url, headers, body }: PreparedRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${shellQuote(`${name}: ${value}`)}`);
  return ["curl -sS -X", method, shellQuote(url), ...lines, "--data-raw", shellQuote(body), "-w '\\n'"].join(" ");
}

/** Text as one word of a POSIX shell. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
