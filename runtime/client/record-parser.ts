/** Reads the JSON texts of a stream, whatever pieces it comes in. Throws SyntaxError for what is no JSON. */
export interface RecordParser {
  /** The values that are whole with this piece of text. */
  push(text: string): readonly unknown[];
  /** The last value, where the stream ends without its end mark. */
  end(): readonly unknown[];
}

/** A JSON text a line; lines of white space say nothing. */
export class LineParser implements RecordParser {
  #rest = "";

  push(text: string): readonly unknown[] {
    const [first = "", ...others] = text.split("\n");
    const lines = [this.#rest + first, ...others];
    this.#rest = lines.pop() ?? "";
    return lines.flatMap(parseRecord);
  }

  end(): readonly unknown[] {
    return parseRecord(this.#rest);
  }
}

const separator = "\x1e";

/**
 * A JSON text after each record separator (RFC 7464). One that is whole with a line is not kept back until the next
 * begins.
 */
export class SequenceParser implements RecordParser {
  #rest = "";
  #isBegun = false;

  push(text: string): readonly unknown[] {
    const [first = "", ...others] = text.split(separator);
    const records = [this.#rest + first, ...others];
    this.#rest = records.pop() ?? "";
    const whole = records.flatMap((record, index) => this.#read(record, index));
    if (others.length > 0) this.#isBegun = true;
    return [...whole, ...this.#readEarly()];
  }

  end(): readonly unknown[] {
    return this.#read(this.#rest, 0);
  }

  #read(record: string, index: number): readonly unknown[] {
    // Nothing may stand before the first separator.
    if (index === 0 && !this.#isBegun && record.trim() !== "") throw new SyntaxError("no record separator");
    return parseRecord(record);
  }

  #readEarly(): readonly unknown[] {
    if (!this.#isBegun || !this.#rest.endsWith("\n")) return [];
    try {
      const values = parseRecord(this.#rest);
      this.#rest = "";
      return values;
    } catch {
      // A text of several lines.
      return [];
    }
  }
}

function parseRecord(text: string): readonly unknown[] {
  return text.trim() === "" ? [] : [JSON.parse(text)];
}
