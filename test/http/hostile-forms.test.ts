import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Forms, startForms } from "./start-forms.js";

const multipart = "multipart/form-data; boundary=b";
const urlencoded = "application/x-www-form-urlencoded";

function part(name: string, text: string, headers = ""): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n${headers}\r\n${text}\r\n`;
}

type Case = readonly [what: string, target: string, contentType: string, body: () => string, answer: object];

const invalid = (at: string, rule: string) => ({ kind: "invalid", at, rule });
const malformed = (rule: string) => ({ kind: "malformed", rule });
const tooLong = malformed("the headers of a part are too long");
const file = part("document", "D", 'X-A: "\r\n').replace('name="document"', 'name="document"; filename="d"');

/** All within the body limits of their operations: 4 MB of fields and parts, 2 GB of files. */
const hostile: readonly Case[] = [
  [
    "10,000 parts",
    "/parts",
    multipart,
    () => `${part("x", "").repeat(10_000)}--b--`,
    malformed("more than 1000 parts"),
  ],
  [
    "10,000 parts, beside files",
    "/files",
    multipart,
    () => `${part("x", "").repeat(10_000)}--b--`,
    malformed("more than 1000 parts"),
  ],
  [
    "a file name of 10 MB",
    "/files",
    multipart,
    () => `${file.replace('"d"', `"${"d".repeat(10_000_000)}"`)}--b--`,
    tooLong,
  ],
  ["a name of 3 MB", "/parts", multipart, () => `${part("x".repeat(3_000_000), "")}--b--`, tooLong],
  [
    "a header of 3 MB",
    "/parts",
    multipart,
    () => `${part("text", "", `X-A: ${" ".repeat(3_000_000)}\r\n`)}--b--`,
    tooLong,
  ],
  ["100,000 headers", "/parts", multipart, () => `${part("text", "", "X-A: a\r\n".repeat(100_000))}--b--`, tooLong],
  [
    "900 parts with headers of blanks",
    "/parts",
    multipart,
    () => `${part("x", "", `X-A: ${" ".repeat(4000)}a\r\n`).repeat(900)}--b--`,
    invalid("/text", "required"),
  ],
  [
    "quotes without an end",
    "/parts",
    multipart,
    () => `--b\r\nContent-Disposition: form-data; name="${'\\"'.repeat(4000)}\r\n\r\n\r\n--b--`,
    malformed("a part has no name"),
  ],
  [
    "4 MB that begin like boundaries",
    "/parts",
    multipart,
    () => "\r\n--".repeat(900_000),
    malformed("the last boundary is missing"),
  ],
  [
    "3 MB of almost boundaries in a part",
    "/parts",
    multipart,
    () => `${part("text", "\r\n--a".repeat(600_000))}--b--`,
    invalid("/text", "maxLength"),
  ],
  ["a preamble of 4 MB", "/parts", multipart, () => "a".repeat(3_999_000), malformed("the last boundary is missing")],
  ["a text of 2 MB", "/files", multipart, () => `${part("title", "a".repeat(2_000_000))}--b--`, { kind: "tooLarge" }],
  [
    "texts of 2 MB together",
    "/files",
    multipart,
    () => `${part("tags", "a").repeat(3)}${part("title", "a".repeat(1_048_576))}--b--`,
    { kind: "tooLarge" },
  ],
  [
    "a multipart body within a part",
    "/parts",
    multipart,
    () => `${part("text", "--c\r\n\r\n--c--", "Content-Type: multipart/mixed; boundary=c\r\n")}--b--`,
    invalid("/text", "contentType"),
  ],
  [
    "a part in gzip",
    "/parts",
    multipart,
    () => `${part("text", "", "Content-Transfer-Encoding: gzip\r\n")}--b--`,
    malformed("a part is encoded"),
  ],
  [
    "JSON nested 1,000 deep in a part",
    "/parts",
    multipart,
    () => `${part("point", `${"[".repeat(1000)}${"]".repeat(1000)}`)}--b--`,
    invalid("/point", "type"),
  ],
  [
    "a prototype's names as parts",
    "/parts",
    multipart,
    () => `${["__proto__", "constructor", "toString", "hasOwnProperty"].map((name) => part(name, "{}")).join("")}--b--`,
    invalid("/text", "required"),
  ],
  ["a million fields", "/fields", urlencoded, () => "a=1&".repeat(900_000), invalid("/text", "required")],
  [
    "a million names",
    "/fields",
    urlencoded,
    () => Array.from({ length: 300_000 }, (_, at) => `a${at}`).join("&"),
    invalid("/text", "required"),
  ],
  [
    "a million items",
    "/fields",
    urlencoded,
    () => `text=a${"&counts=1".repeat(300_000)}`,
    invalid("/counts", "maxItems"),
  ],
  ["4 MB of separators", "/fields", urlencoded, () => "&".repeat(3_999_000), invalid("/text", "required")],
  ["4 MB of equals signs", "/fields", urlencoded, () => `text=${"=".repeat(3_900_000)}`, invalid("/text", "maxLength")],
  ["a name of 4 MB", "/fields", urlencoded, () => "a".repeat(3_999_000), invalid("/text", "required")],
  [
    "JSON nested 1,000 deep in a field",
    "/fields",
    urlencoded,
    () => `text=a&point=${"[".repeat(1000)}${"]".repeat(1000)}`,
    invalid("/point", "type"),
  ],
  [
    "a prototype's names as fields",
    "/fields",
    urlencoded,
    () => "__proto__=1&constructor=1&__proto__[x]=1&toString=1",
    invalid("/text", "required"),
  ],
  [
    "brackets without an end",
    "/styles",
    urlencoded,
    () => `deep${"[".repeat(8000)}x]=1`,
    invalid("/deep/x", "required"),
  ],
];

describe("a form that is sent to harm is refused in bounded time and memory", () => {
  for (const [what, target, contentType, body, answer] of hostile) {
    it(`with ${what}`, async (t) => {
      const forms = await startForms(t);
      await refused(forms, { target, contentType, body: body(), answer });
      assert.equal((await forms.post("/fields", urlencoded, "text=still+here")).status, 200);
      assert.deepEqual(forms.faults, []);
    });
  }
});

interface Sent {
  readonly target: string;
  readonly contentType: string;
  readonly body: string;
  readonly answer: object;
}

async function refused({ post }: Forms, { target, contentType, body, answer }: Sent): Promise<void> {
  const before = process.memoryUsage().rss;
  const startedAt = performance.now();
  const reply = await post(target, contentType, body).catch((error: NodeJS.ErrnoException) => error);
  const took = performance.now() - startedAt;
  // Who still sends when he is refused may find the connection closed under him.
  if (reply instanceof Error) assert.match(reply.code ?? "", /^(?:EPIPE|ECONNRESET)$/);
  else {
    assert.ok(reply.status >= 400 && reply.status < 500, `${reply.status}`);
    assert.deepEqual(reply.body, answer);
  }
  assert.ok(took < 2000, `${took} ms`);
  assert.ok(process.memoryUsage().rss - before < 200_000_000);
}
