import { type DestinationStream, type Logger, pino } from "pino";
import { thrownFault } from "./http/server-fault.js";
import type { LogLevel } from "./settings.js";

/** The facts that may be logged; any other stays out of the log, whatever it holds. */
const allowed = new Set([
  ...["api", "operation", "kind", "reason", "frames", "cause"],
  ...["method", "path", "status", "ms", "signal"],
]);
const longest = 512;

/**
 * The server's log: JSON, a line an event, in printable ASCII. Only facts of known names get into it, and of an Error
 * only what `thrownFault` tells; a message is a constant, so values to be set into it are left out. It has no children.
 */
export function serverLog(level: LogLevel, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      hooks: {
        logMethod([first, second], log) {
          const text = typeof first === "string" ? first : second;
          log.call(this, factsOf(first), typeof text === "string" ? plain(text) : "no message");
        },
      },
      // What a child is made with would not pass through the hook above.
      onChild() {
        throw new Error("this log has no children: give the facts with each message");
      },
    },
    destination,
  );
}

function factsOf(given: unknown): object {
  if (given instanceof Error) return { ...thrownFault({ api: "server", operation: undefined }, given) };
  return typeof given === "object" && given !== null ? allowedFacts(given) : {};
}

function allowedFacts(given: object): Record<string, unknown> {
  const facts = Object.entries(given).filter(([name]) => allowed.has(name));
  return Object.fromEntries(facts.map(([name, value]) => [name, plainValue(value)]));
}

/** Words, numbers and lists of words; of anything else nobody knows what it holds. */
function plainValue(value: unknown): unknown {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string").map(plain);
  return typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

/** Nothing that ends a line anywhere (CR, LF, NEL, U+2028) or moves a cursor (ANSI escapes). */
function plain(text: string): string {
  return text.slice(0, longest).replace(/[^ -~]/g, "?");
}
