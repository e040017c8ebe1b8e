import { Router } from "../../../runtime/http/locate/router.js";
import { median } from "../median.js";

/** A request line of a document: its method, its path template, and a path of that. */
interface Line {
  readonly method: string;
  readonly template: string;
  readonly path: string;
}

const rounds = 7;
const passes = 60;

/** Nanoseconds of finding an operation, uniform over all of a document; median of rounds. */
export function measureDispatch(operations: readonly { readonly method: string; readonly path: string }[]): number {
  const lines: Line[] = operations.map(({ method, path }) => {
    return { method, template: path, path: path.replaceAll(/\{[^{}]+\}/g, "value-1") };
  });
  const router = new Router<Line>();
  for (const line of lines) router.add(line.method, line.template, line);
  for (const line of lines)
    if (!router.find(line.path)?.methods.has(line.method)) throw new Error(`${line.template} is not found`);
  const samples: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    let found = 0;
    const began = performance.now();
    for (let pass = 0; pass < passes; pass += 1)
      for (const { method, path } of lines) if (router.find(path)?.methods.get(method)) found += 1;
    const ms = performance.now() - began;
    if (found !== passes * lines.length) throw new Error("a path was lost");
    // Round 0 warms up and is not counted.
    if (round > 0) samples.push((ms * 1e6) / found);
  }
  return median(samples);
}
