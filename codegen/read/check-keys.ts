import { nearestName } from "./nearest-name.js";
import type { ObjectRule } from "./openapi-objects.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { ruleOf, type Visit } from "./walk-document.js";

const ownExtensions = ["x-rate-limit", "x-unmatched", "x-code", "x-body-limit", "x-item-schema", "x-origin"];
const referenceKeys = ["$ref", "summary", "description"];

/** Every key that is not served, by name: known ones of OpenAPI, unknown ones, and our extensions out of place or misspelt. */
export function checkKeys(visits: readonly Visit[]): Problem[] {
  return visits.flatMap((visit) => {
    const rule = ruleOf(visit.kind);
    return Object.keys(visit.node).flatMap((key) => checkKey({ key, visit, rule }) ?? []);
  });
}

interface Key {
  readonly key: string;
  readonly visit: Visit;
  readonly rule: ObjectRule;
}

function checkKey({ key, visit, rule }: Key): Problem | undefined {
  const pointer = joinPointer(visit.pointer, key);
  if (key.startsWith("x-")) return checkExtension(key, rule, pointer);
  if (visit.isReference) return referenceKeys.includes(key) ? undefined : besideReference(key, pointer);
  if (Object.hasOwn(rule.keys, key) || rule.entries !== undefined) return undefined;
  const absent = ownText(rule.notGenerated, key);
  if (absent !== undefined) return notGenerated({ key, title: rule.title, absent, pointer });
  const remedy = ownText(rule.unserved, key);
  if (remedy !== undefined) {
    return { code: "unsupported-keyword", message: `\`${key}\` of ${rule.title} is not served`, pointer, remedy };
  }
  return unknownKey(key, rule, pointer);
}

function ownText(texts: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

interface NotGenerated {
  readonly key: string;
  readonly title: string;
  /** What is not generated. */
  readonly absent: string;
  readonly pointer: string;
}

function notGenerated({ key, title, absent, pointer }: NotGenerated): Problem {
  return {
    code: "not-generated",
    message: `\`${key}\` of ${title}: ${absent} is generated`,
    pointer,
    remedy: "Remove it, or suppress this with a reason: the rest of the document is served as it says.",
    severity: "unlessStrict",
  };
}

function unknownKey(key: string, rule: ObjectRule, pointer: string): Problem {
  // What later versions of OpenAPI have, an extension of ours may say.
  const extension = rule.extensions?.find((name) => name.replaceAll("-", "") === `x${key.toLowerCase()}`);
  const meant = extension ?? nearestName(key, Object.keys(rule.keys));
  return {
    code: "unknown-keyword",
    message: `${rule.title} has no \`${key}\``,
    pointer,
    remedy: meant === undefined ? "Remove it, or name it `x-…` if it is a note of your own." : `Write \`${meant}\`.`,
    severity: "unlessStrict",
  };
}

function besideReference(key: string, pointer: string): Problem {
  return {
    code: "beside-reference",
    message: `\`${key}\` beside \`$ref\` has no effect`,
    pointer,
    remedy: "Move it to where the reference leads, or write the object out here.",
    severity: "unlessStrict",
  };
}

function checkExtension(key: string, rule: ObjectRule, pointer: string): Problem | undefined {
  if (key === "x-origin" || rule.extensions?.includes(key)) return undefined;
  if (ownExtensions.includes(key)) {
    return {
      code: "misplaced-extension",
      message: `\`${key}\` means nothing on ${rule.title}`,
      pointer,
      remedy: "Move it to an object that takes it: README lists the extensions.",
    };
  }
  if (key === "x-findings") return unservedFindings(pointer);
  const meant = nearestName(key, ownExtensions);
  if (meant === undefined) return undefined;
  return {
    code: "misspelt-extension",
    message: `\`${key}\` looks like \`${meant}\``,
    pointer,
    remedy: `Write \`${meant}\`, or choose a name that is not so near to it.`,
    severity: "warning",
  };
}

function unservedFindings(pointer: string): Problem {
  return {
    code: "unsupported-keyword",
    message: "`x-findings` is not served",
    pointer,
    remedy: "Remove it: validation ends with the first finding.",
  };
}
