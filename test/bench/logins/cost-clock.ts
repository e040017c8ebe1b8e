import type { Store } from "../../../runtime/store/store.js";

/** What the time of a login goes to on the server; `other`: HTTP and whatever is neither of the two. */
export type Cost = "crypto" | "storage" | "other";

/**
 * Tells what time is spent on, of logins that come one after another. Time counts for the innermost thing under way:
 * a store operation within a login is storage, the rest of the login crypto.
 */
export class CostClock {
  /** In milliseconds. */
  readonly sums: Record<Cost, number> = { crypto: 0, storage: 0, other: 0 };
  readonly #under: Cost[] = [];
  #since = performance.now();

  /** Does work and counts its time, but for what is counted within it. */
  async count<T>(cost: Cost, work: () => Promise<T>): Promise<T> {
    this.#tick();
    this.#under.push(cost);
    try {
      return await work();
    } finally {
      this.#tick();
      this.#under.pop();
    }
  }

  #tick(): void {
    const now = performance.now();
    this.sums[this.#under.at(-1) ?? "other"] += now - this.#since;
    this.#since = now;
  }
}

/** What is to be done with a method so that its time counts. */
type CountMethod = (prototype: object, name: string) => void;

/** Lets the time of methods count as a cost from now on, for all objects of their class. */
export function methodCounter(clock: CostClock, cost: Cost): CountMethod {
  return (prototype, name) => {
    const method: unknown = Reflect.get(prototype, name);
    if (typeof method !== "function") throw new Error(`no method ${name}`);
    Reflect.set(prototype, name, function counted(this: object, ...given: unknown[]) {
      return clock.count(cost, async () => Reflect.apply(method, this, given));
    });
  };
}

/** A store whose operations count as storage. */
export function countedStore(store: Store, clock: CostClock): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member === "function") return member.bind(target);
      return typeof member === "object" && member !== null ? countedFamily(member, clock) : member;
    },
  });
}

function countedFamily<Family extends object>(family: Family, clock: CostClock): Family {
  return new Proxy(family, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => clock.count("storage", async () => Reflect.apply(member, target, given));
    },
  });
}
