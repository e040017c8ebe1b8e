import type { Store } from "../../runtime/store/store.js";

/** The error that an operation rejects with in place of being run; undefined lets it run. */
export type ShouldFail = (family: string, operation: string) => Error | undefined;

/**
 * A store whose operations reject when `shouldFail` says so, asked at every call: `("accounts", "byLogin")`. `ping` and
 * `close` belong to the family `store`.
 */
export function failingStore(store: Store, shouldFail: ShouldFail): Store {
  return new Proxy(guarded(store, "store", shouldFail), {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      return isFamily(member) ? guarded(member, String(name), shouldFail) : member;
    },
  });
}

function guarded<Family extends object>(family: Family, familyName: string, shouldFail: ShouldFail): Family {
  return new Proxy(family, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown => {
        const error = shouldFail(familyName, String(name));
        return error ? Promise.reject(error) : Reflect.apply(member, target, given);
      };
    },
  });
}

function isFamily(member: unknown): member is object {
  return typeof member === "object" && member !== null;
}
