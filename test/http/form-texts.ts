/** Forms of forms.yaml, and what comes of them. */

/** The target, the form, and what a handler gets. */
export const readForms: readonly (readonly [target: string, text: string, value: object])[] = [
  ["/fields", "text=", { text: "" }],
  ["/fields", "text", { text: "" }],
  ["/fields", "text=a+b%20c", { text: "a b c" }],
  ["/fields", "&text=a&&", { text: "a" }],
  ["/fields", "text=a&undeclared=1&undeclared=2", { text: "a" }],
  ["/fields", "te%78t=a", { text: "a" }],
  ["/fields", "text=a&texts=b", { text: "a", texts: ["b"] }],
  ["/fields", "text=1&either=1", { text: "1", either: 1 }],
  ["/fields", 'text=a&point={"x":1,"y":2}', { text: "a", point: { x: 1, y: 2 } }],
  ["/styles", "", {}],
  ["/styles", "deep%5Bx%5D=1&deep[y]=2", { deep: { x: 1, y: 2 } }],
  ["/styles", "joined=x,1,y,2", { joined: { x: 1, y: 2 } }],
  ["/styles", "spaces=a+b%20c", { spaces: ["a", "b", "c"] }],
  ["/styles", "pipes=a|b%7Cc", { pipes: ["a", "b", "c"] }],
  ["/free", "", {}],
];

/** The target, the form, and which rule it breaks where. */
export const refusedForms: readonly (readonly [target: string, text: string, at: string, rule: string])[] = [
  ["/fields", "", "/text", "required"],
  ["/fields", "text=a&text=b", "/text", "repeated"],
  ["/fields", "text=%ZZ", "/text", "encoding"],
  ["/fields", "text=%FF", "/text", "encoding"],
  ["/fields", "text=%00", "/text", "encoding"],
  ["/fields", "%FF=a&text=b", "", "encoding"],
  ["/fields", "text=a&count=1.5", "/count", "type"],
  ["/fields", "text=a&count=", "/count", "type"],
  ["/fields", "text=a&count=9007199254740993", "/count", "type"],
  ["/fields", "text=a&counts=1&counts=x", "/counts", "type"],
  ["/fields", "text=a&point={", "/point", "type"],
  ["/fields", "text=a&point=%7B%22__proto__%22%3A1%7D", "/point", "type"],
  ["/fields", 'text=a&point={"x":1}', "/point/y", "required"],
  ["/styles", "undeclared=1", "", "additionalProperties"],
  ["/styles", "deep[x]=1&deep[x]=2", "/deep", "repeated"],
  ["/styles", "deep[x]=1&deep[y]=2&deep[__proto__]=1", "/deep", "type"],
  ["/styles", "joined=x,1,y", "/joined", "type"],
  ["/free", "a=b", "/a", "type"],
  ["/free", "__proto__=1", "", "type"],
];

/** Values that no form of `Fields` can carry. */
export const unsendableForms: readonly (readonly [what: string, value: object])[] = [
  ["null in a field", { text: null }],
  ["an empty list", { text: "a", texts: [] }],
  ["a list in place of a text", { text: ["a"] }],
  ["half a surrogate pair", { text: "\ud800" }],
  ["NUL", { text: "\0" }],
  ["a fraction where an integer is", { text: "a", count: 1.5 }],
  ["a field that is not declared", { text: "a", other: 1 }],
  ["a text that would arrive as a number", { text: "a", either: "1" }],
];
