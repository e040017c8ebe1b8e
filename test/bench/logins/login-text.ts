/** A login to be sent: where, what, and further headers. */
export interface LoginParts {
  readonly path: string;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

let logins = 0;

/** A login as it goes on a kept-alive connection; each names an address of its own, so that no limit counts two together. */
export function loginText({ path, body, headers = {} }: LoginParts): string {
  logins += 1;
  const text = JSON.stringify(body);
  const all = {
    Host: "localhost",
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(text)),
    "X-Forwarded-For": `10.${(logins >> 16) & 255}.${(logins >> 8) & 255}.${logins & 255}`,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${text}`;
}
