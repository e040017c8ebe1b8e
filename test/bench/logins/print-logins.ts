import { cpus } from "node:os";
import type { LoginBench } from "./bench-logins.js";
import type { Bar, BarFigures } from "./measure-bar.js";
import type { LoginFigures } from "./measure-logins.js";
import type { PrimitiveRate } from "./primitives.js";

/** The figures of logins as tables in Markdown. */
export function printLogins({ primitives, bars, logins, leftOut, load }: LoginBench): string {
  return [
    table(["one after another", "a second"], primitives.map(primitiveRow)),
    ...bars.map(barTable),
    table(["logins", "database", "a second", "CPU ms", "alone: ms", "crypto", "storage", "HTTP"], logins.map(loginRow)),
    ...leftOut.map((line) => `Left out: ${line}\n`),
    `${cpus().length} cores; load before: ${load.toFixed(2)}\n`,
  ].join("\n");
}

function barTable({ hashedBy, hash, koa, specgate, ratios }: Bar): string {
  const barRow = (name: string, figures: BarFigures, ...of: readonly string[]) =>
    row([name, rate(figures.perSecond), figures.cpuMs.toFixed(2), ...of]);
  return table(
    [`password logins by ${hashedBy}, 64 connections`, "a second", "CPU ms", "of bare Koa", "of the hash"],
    [
      barRow("the hash alone", hash, "", ""),
      barRow("bare Koa, same hash", koa, "", ""),
      barRow("specgate, Flashback", specgate, ratios.koa.toFixed(3), ratios.hash.toFixed(3)),
    ],
  );
}

function primitiveRow({ name, perSecond }: PrimitiveRate): string {
  return row([name, rate(perSecond)]);
}

function loginRow({ api, database, perSecond, ...ms }: LoginFigures): string {
  const times = [ms.cpuMs, ms.aloneMs, ms.cryptoMs, ms.storageMs, ms.httpMs].map((each) => each.toFixed(2));
  return row([api, database, rate(perSecond), ...times]);
}

function rate(perSecond: number): string {
  return perSecond.toFixed(perSecond < 100 ? 1 : 0);
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return [row(heads), `|${"---|".repeat(heads.length)}`, ...rows, ""].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
