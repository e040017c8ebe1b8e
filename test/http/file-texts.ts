import { bodyOf } from "./multipart-texts.js";

const document = new File(["D"], "d.pdf", { type: "application/pdf" });
/** What every upload must have. */
export const titlePart = ['; name="title"', "T"] as const;
/** The same of files. */
export const filePart = ['; name="document"; filename="d"', "D"] as const;

/** Bodies with files that are refused, and the answer. */
export const refusedFiles: readonly (readonly [what: string, body: Buffer, answer: object])[] = [
  ["a field missing", bodyOf(filePart), { kind: "invalid", at: "/title", rule: "required" }],
  ["a file missing", bodyOf(titlePart), { kind: "invalid", at: "/document", rule: "required" }],
  [
    "a field that breaks its schema",
    bodyOf(['; name="title"', ""], filePart),
    { kind: "invalid", at: "/title", rule: "minLength" },
  ],
  [
    "an item that breaks its schema",
    bodyOf(titlePart, filePart, ['; name="tags"', "a".repeat(11)]),
    { kind: "invalid", at: "/tags", rule: "maxLength" },
  ],
  [
    "an object that breaks its schema",
    bodyOf(titlePart, ['; name="about"', '{"x":1}'], filePart),
    { kind: "invalid", at: "/about/y", rule: "required" },
  ],
  [
    "too many items",
    bodyOf(titlePart, filePart, ...Array.from({ length: 4 }, () => ['; name="tags"', "a"] as const)),
    { kind: "invalid", at: "/tags", rule: "maxItems" },
  ],
  [
    "too many files",
    bodyOf(titlePart, filePart, ...Array.from({ length: 3 }, () => ['; name="pages"', "a"] as const)),
    { kind: "invalid", at: "/pages", rule: "maxItems" },
  ],
  ["a file twice", bodyOf(titlePart, filePart, filePart), { kind: "invalid", at: "/document", rule: "repeated" }],
  [
    "a file of another media type",
    bodyOf(titlePart, filePart, ['; name="picture"; filename="p"', "", "Content-Type: image/gif\r\n"]),
    { kind: "invalid", at: "/picture", rule: "contentType" },
  ],
  [
    "a file that is cut off",
    bodyOf(titlePart, filePart).subarray(0, -10),
    { kind: "malformed", rule: "the last boundary is missing" },
  ],
];

/** Values that no form of `Upload` can carry. */
export const unsendableFiles: readonly (readonly [what: string, value: object])[] = [
  ["a text in place of a file", { title: "T", document: "D" }],
  ["a file of another media type", { title: "T", document, picture: new Blob([], { type: "image/gif" }) }],
  ["an empty list of files", { title: "T", document, pages: [] }],
  ["a file that is null", { title: "T", document: null }],
  ["a file in place of a text", { title: document, document }],
];
