import type { RouteCondition } from "../../wire/api-table.js";
import type { Exchange } from "../exchange.js";

/** What a request is told apart by besides method and path. */
type Asked = Pick<Exchange, "request" | "search">;

interface Alternative<Target> {
  readonly when: readonly RouteCondition[];
  readonly target: Target;
}

/** The operations of one method and path, of which a request's query and headers choose one. */
export class Alternatives<Target> {
  #only: Target | undefined;
  #all: readonly Alternative<Target>[] = [];

  /** Throws for one that has the conditions of another. */
  add(when: readonly RouteCondition[], target: Target): void {
    const isTaken = this.#all.some((other) => isSame(other.when, when));
    if (isTaken) throw new Error("two operations serve the same method and path under the same conditions");
    // What asks for more comes first, so that it is not hidden by what asks for less.
    this.#all = [...this.#all, { when, target }].sort((one, other) => other.when.length - one.when.length);
    this.#only = this.#all.length === 1 && when.length === 0 ? target : undefined;
  }

  /** The operation whose conditions the request fulfils; undefined where there is none. */
  find(asked: Asked): Target | undefined {
    return this.#only ?? this.#all.find(({ when }) => when.every((condition) => holds(condition, asked)))?.target;
  }
}

function holds({ in: place, name, equals }: RouteCondition, { request, search }: Asked): boolean {
  if (place === "header") return request.headers[name] === equals;
  const values = new URLSearchParams(search).getAll(name);
  return values.length === 1 && values[0] === equals;
}

function isSame(one: readonly RouteCondition[], other: readonly RouteCondition[]): boolean {
  const keyOf = (when: readonly RouteCondition[]) => JSON.stringify(when.map(Object.values).sort());
  return keyOf(one) === keyOf(other);
}
