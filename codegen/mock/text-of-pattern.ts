import { CannotMock } from "./cannot-mock.js";
import type { Random } from "./seeded-random.js";

/** More than the least number that a quantifier asks for is drawn up to this many times. */
const spread = 3;
const classes: Readonly<Record<string, string>> = {
  d: "0123456789",
  w: "abcdefghijklmnopqrstuvwxyz0123456789_",
  s: " ",
  ".": "abcdefghijklmnopqrstuvwxyz",
};
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/**
 * A text that a regular expression admits (ECMA-262). Throws CannotMock for what it does not read: look-around,
 * back-references, `\b`, property escapes. Anchors are taken as written, so the caller has to test what comes out.
 */
export function textOfPattern(pattern: string, random: Random): string {
  const reader = new PatternReader(pattern, random);
  const text = reader.alternatives();
  if (!reader.atEnd()) throw new CannotMock(`pattern ${pattern}`);
  return text;
}

/** Reads a pattern from left to right and draws as it goes. */
class PatternReader {
  readonly #pattern: string;
  readonly #random: Random;
  #at = 0;

  constructor(pattern: string, random: Random) {
    this.#pattern = pattern;
    this.#random = random;
  }

  atEnd(): boolean {
    return this.#at >= this.#pattern.length;
  }

  alternatives(): string {
    const texts = [this.#sequence()];
    while (this.#take("|")) texts.push(this.#sequence());
    return texts[this.#random.below(texts.length)] ?? "";
  }

  #sequence(): string {
    let text = "";
    while (!this.atEnd() && !"|)".includes(this.#peek())) text += this.#term();
    return text;
  }

  #term(): string {
    const start = this.#at;
    const first = this.#atom();
    const end = this.#at;
    const [least, most] = this.#quantifier();
    const after = this.#at;
    const count = least + this.#random.below(Math.min(most - least, spread) + 1);
    let text = count > 0 ? first : "";
    for (let drawn = 1; drawn < count; drawn++) {
      this.#at = start;
      text += this.#atom();
      if (this.#at !== end) throw this.#unread();
    }
    this.#at = after;
    return text;
  }

  #atom(): string {
    if (this.#take("^") || this.#take("$")) return "";
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return this.#draw(this.#characterClass());
    if (this.#take(".")) return this.#draw([...(classes["."] ?? "")]);
    if (this.#take("\\")) return this.#draw(this.#escape());
    if ("*+?{".includes(this.#peek())) throw this.#unread();
    return this.#next();
  }

  #group(): string {
    if (this.#take("?") && !this.#take(":")) {
      if (!this.#take("<") || "=!".includes(this.#peek())) throw this.#unread();
      while (!this.#take(">")) this.#next();
    }
    const text = this.alternatives();
    if (!this.#take(")")) throw this.#unread();
    return text;
  }

  #escape(): readonly string[] {
    const letter = this.#next();
    if ("dws".includes(letter)) return [...(classes[letter] ?? "")];
    if ("DWS".includes(letter)) return ["-"];
    const control = { n: "\n", r: "\r", t: "\t" }[letter];
    if (control !== undefined) return [control];
    if (letter === "u" || letter === "x") return [this.#codePoint(letter)];
    if (/[A-Za-z0-9]/.test(letter)) throw this.#unread();
    return [letter];
  }

  #codePoint(letter: "u" | "x"): string {
    const digits = /^(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2,4}))/.exec(this.#pattern.slice(this.#at, this.#at + 10));
    const hex = digits?.[1] ?? digits?.[2]?.slice(0, letter === "x" ? 2 : 4);
    if (hex === undefined) throw this.#unread();
    this.#at += digits?.[1] === undefined ? hex.length : hex.length + 2;
    return String.fromCodePoint(Number.parseInt(hex, 16));
  }

  #characterClass(): readonly string[] {
    const isNegated = this.#take("^");
    const members: string[] = [];
    while (!this.#take("]")) members.push(...this.#classMembers());
    if (!isNegated) return members;
    return printable.filter((character) => !members.includes(character) && /[\w -]/.test(character));
  }

  #classMembers(): readonly string[] {
    const from = this.#take("\\") ? this.#escape() : [this.#next()];
    const [low = "", ...others] = from;
    if (others.length > 0 || this.#peek() !== "-" || this.#pattern[this.#at + 1] === "]") return from;
    this.#next();
    const [high = ""] = this.#take("\\") ? this.#escape() : [this.#next()];
    const [start = 0, end = 0] = [low.codePointAt(0), high.codePointAt(0)];
    const length = Math.min(end - start + 1, 100);
    return Array.from({ length }, (_, index) => String.fromCodePoint(start + index));
  }

  #quantifier(): readonly [least: number, most: number] {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#pattern.slice(this.#at, this.#at + 24));
    if (!found) return [1, 1];
    this.#at += found[0].length;
    const [, sign, least = "0", comma, most] = found;
    if (sign !== undefined) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
    if (comma === undefined) return [Number(least), Number(least)];
    return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
  }

  #draw(members: readonly string[]): string {
    const drawn = members[this.#random.below(members.length)];
    if (drawn === undefined) throw this.#unread();
    return drawn;
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? "";
  }

  #next(): string {
    const [character] = this.#pattern.slice(this.#at, this.#at + 2);
    if (character === undefined) throw this.#unread();
    this.#at += character.length;
    return character;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  #unread(): CannotMock {
    return new CannotMock(`pattern ${this.#pattern}`);
  }
}
