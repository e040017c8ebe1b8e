import type { Store } from "../../runtime/store/store.js";

/** Told of every operation before it begins, which it gives a number, and by that number after it has ended. */
export interface Witness {
  begins(operation: string): number;
  ended(index: number): void;
}

/** A store that tells a witness of every operation: `sessions.create`. It may end the process; nothing is changed. */
export function witnessedStore(store: Store, witness: Witness): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member === "function") return member.bind(target);
      return isFamily(member) ? witnessed(member, String(name), witness) : member;
    },
  });
}

function witnessed<Family extends object>(family: Family, familyName: string, witness: Witness): Family {
  return new Proxy(family, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return async (...given: unknown[]): Promise<unknown> => {
        const index = witness.begins(`${familyName}.${String(name)}`);
        const result: unknown = await Reflect.apply(member, target, given);
        witness.ended(index);
        return result;
      };
    },
  });
}

function isFamily(member: unknown): member is object {
  return typeof member === "object" && member !== null;
}
