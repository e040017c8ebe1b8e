import type { Nested, Primitive } from "../api-table.js";
import { writePrimitive } from "./primitive.js";
import { WireFault, wrongType } from "./wire-fault.js";

type Written = readonly string[] | WireFault;

const empty = new WireFault("type", "has an empty list or object in it, which cannot be written");

/**
 * The pieces `name[key][0]=text` of a value in the style `deepObject`, percent-encoded; none for an empty list or object.
 * A WireFault where a reader would not get the same value back.
 */
export function writeNested(name: string, type: Nested, value: unknown): Written {
  if (typeof value !== "object" || value === null) return writeText(name, type.text, value);
  return Array.isArray(value) ? writeList(name, type, value) : writeProperties(name, type, value);
}

function writeText(name: string, type: Primitive | undefined, value: unknown): Written {
  if (type === undefined) return wrongType;
  const text = writePrimitive(type, value);
  return text instanceof WireFault ? text : [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`];
}

function writeList(name: string, { items }: Nested, value: readonly unknown[]): Written {
  if (items === undefined) return wrongType;
  return writeAll(value.map((item, index) => writeBelow(`${name}[${index}]`, items, item)));
}

function writeProperties(name: string, { properties = {}, additional }: Nested, value: object): Written {
  const given = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return writeAll(
    given.map(([key, each]) => {
      const type = Object.hasOwn(properties, key) ? properties[key] : additional;
      if (type === undefined || key === "__proto__")
        return new WireFault("type", "has a property that is not declared");
      const isName = key !== "" && key.isWellFormed() && !/[[\]\0]/.test(key);
      if (!isName) return new WireFault("encoding", "has a name that brackets cannot hold");
      return writeBelow(`${name}[${key}]`, type, each);
    }),
  );
}

function writeBelow(name: string, type: Nested, value: unknown): Written {
  const written = writeNested(name, type, value);
  return !(written instanceof WireFault) && written.length === 0 ? empty : written;
}

function writeAll(each: readonly Written[]): Written {
  const fault = each.find((written) => written instanceof WireFault);
  // No fault among them.
  return fault ?? (each as readonly (readonly string[])[]).flat();
}
