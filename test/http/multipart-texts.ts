/** Multipart bodies of forms.yaml, and what comes of them. */

/** A body of parts with the boundary `b`; each the rest of its Content-Disposition, further headers and its text. */
export function bodyOf(...parts: readonly (readonly [disposition: string, text: string, headers?: string])[]): Buffer {
  const texts = parts.map(
    ([disposition, text, headers = ""]) =>
      `--b\r\nContent-Disposition: form-data${disposition}\r\n${headers}\r\n${text}\r\n`,
  );
  return Buffer.from(`${texts.join("")}--b--\r\n`);
}

const text = '; name="text"';

/** Bodies without files, and what a handler gets. */
export const readParts: readonly (readonly [what: string, body: Buffer, value: unknown])[] = [
  ["parts in any order", bodyOf(['; name="count"', "1"], ['; name="text"', "a"]), { count: 1, text: "a" }],
  ["an empty part", bodyOf(['; name="text"', ""]), { text: "" }],
  ["a name without quotes", bodyOf(["; name=text", "a"]), { text: "a" }],
  ["parts that are not declared", bodyOf(['; name="x"', "1"], ['; name="text"', "a"]), { text: "a" }],
  ["a part of text", bodyOf(['; name="text"', "é", "Content-Type: text/plain; charset=UTF-8\r\n"]), { text: "é" }],
  [
    "headers in any case",
    Buffer.from('--b\r\ncontent-DISPOSITION:form-data;NAME="text"\r\n\r\na\r\n--b--'),
    { text: "a" },
  ],
  [
    "white space behind a boundary",
    Buffer.from('--b \t\r\nContent-Disposition: form-data; name="text"\r\n\r\na\r\n--b-- \r\n'),
    { text: "a" },
  ],
  [
    "what stands around the parts",
    Buffer.from('before\r\n--b\r\nContent-Disposition: form-data; name="text"\r\n\r\na\r\n--b--\r\nafter'),
    { text: "a" },
  ],
  ["a text that looks like a boundary", bodyOf(['; name="text"', "--b\r\n-b\r\n--a"]), { text: "--b\r\n-b\r\n--a" }],
  [
    "JSON without a media type",
    bodyOf(['; name="text"', "a"], ['; name="point"', '{"x":1,"y":2}']),
    { text: "a", point: { x: 1, y: 2 } },
  ],
];

/** Bodies without files that are refused, and the answer. */
export const refusedParts: readonly (readonly [what: string, body: Buffer, answer: object])[] = [
  ["no parts", Buffer.from("--b--"), { kind: "invalid", at: "/text", rule: "required" }],
  ["nothing", Buffer.from(""), { kind: "malformed", rule: "the last boundary is missing" }],
  [
    "no last boundary",
    Buffer.from('--b\r\nContent-Disposition: form-data; name="text"\r\n\r\na'),
    { kind: "malformed", rule: "the last boundary is missing" },
  ],
  [
    "half a last boundary",
    Buffer.from('--b\r\nContent-Disposition: form-data; name="text"\r\n\r\na\r\n--b-'),
    { kind: "malformed", rule: "the last boundary is missing" },
  ],
  ["a boundary that goes on", Buffer.from("--bc\r\n\r\n--b--"), { kind: "malformed", rule: "a boundary is malformed" }],
  ["a part without headers", Buffer.from("--b\r\n\r\na\r\n--b--"), { kind: "malformed", rule: "a part has no name" }],
  ["a part without a name", bodyOf(["", "a"]), { kind: "malformed", rule: "a part has no name" }],
  ["two names", bodyOf(['; name="text"; name="count"', "a"]), { kind: "malformed", rule: "a part has no name" }],
  [
    "a disposition of another kind",
    Buffer.from('--b\r\nContent-Disposition: attachment; name="text"\r\n\r\na\r\n--b--'),
    { kind: "malformed", rule: "a part has no name" },
  ],
  [
    "a folded header",
    bodyOf([text, "a", "X-A: b\r\n c: d\r\n"]),
    { kind: "malformed", rule: "a part has a malformed header" },
  ],
  [
    "a header twice",
    bodyOf([text, "a", "X-A: b\r\nx-a: b\r\n"]),
    { kind: "malformed", rule: "a part has a malformed header" },
  ],
  ["NUL in a header", bodyOf(['; name="te\0xt"', "a"]), { kind: "malformed", rule: "a part has a malformed header" }],
  [
    "headers that are no UTF-8",
    Buffer.from('--b\r\nContent-Disposition: form-data; name="\xff"\r\n\r\na\r\n--b--', "latin1"),
    { kind: "malformed", rule: "the headers of a part are not UTF-8" },
  ],
  [
    "a part in base64",
    bodyOf([text, "YQ==", "Content-Transfer-Encoding: base64\r\n"]),
    { kind: "malformed", rule: "a part is encoded" },
  ],
  [
    "headers of 10 kB",
    bodyOf([text, "a", `X-A: ${"a".repeat(10_000)}\r\n`]),
    { kind: "malformed", rule: "the headers of a part are too long" },
  ],
  ["a part twice", bodyOf([text, "a"], [text, "b"]), { kind: "invalid", at: "/text", rule: "repeated" }],
  [
    "a file in place of a text",
    bodyOf(['; name="text"; filename="a.txt"', "a"]),
    { kind: "invalid", at: "/text", rule: "type" },
  ],
  [
    "a text as an image",
    bodyOf([text, "a", "Content-Type: image/png\r\n"]),
    { kind: "invalid", at: "/text", rule: "contentType" },
  ],
  [
    "a text in another charset",
    bodyOf([text, "a", "Content-Type: text/plain; charset=utf-16\r\n"]),
    { kind: "invalid", at: "/text", rule: "encoding" },
  ],
  [
    "a text that is no UTF-8",
    Buffer.from('--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xff\r\n--b--', "latin1"),
    { kind: "invalid", at: "/text", rule: "encoding" },
  ],
  ["NUL in a text", bodyOf([text, "\0"]), { kind: "invalid", at: "/text", rule: "encoding" }],
  [
    "an integer that is none",
    bodyOf([text, "a"], ['; name="count"', "1.5"]),
    { kind: "invalid", at: "/count", rule: "type" },
  ],
  ["JSON that is none", bodyOf([text, "a"], ['; name="point"', "{"]), { kind: "invalid", at: "/point", rule: "type" }],
  [
    "a prototype in JSON",
    bodyOf([text, "a"], ['; name="point"', '{"__proto__":1}']),
    { kind: "invalid", at: "/point", rule: "type" },
  ],
  [
    "an object that breaks its schema",
    bodyOf([text, "a"], ['; name="point"', '{"x":1}']),
    { kind: "invalid", at: "/point/y", rule: "required" },
  ],
];
