import type { Api, Hook, Permitted, Principals, Secured } from "../wire/contract.js";

/**
 * Binds a security hook to every alternative that the API's operations ask for. What the hooks return is
 * the `principal` that handlers then see.
 */
export function secure<
  Operations,
  Credentials,
  Refusals,
  Codes extends string,
  Bound extends { [Name in keyof Credentials]: Hook<Credentials[Name]> },
>(
  api: Api<Operations, Credentials, Refusals, Codes>,
  hooks: Bound & Permitted<Bound, Refusals>,
): Secured<Operations, Refusals, Principals<Bound>, Codes> {
  return {
    // Credentials are needed only to type the hooks; from here on nothing reads them.
    api: api as unknown as Api<Operations, never, Refusals, Codes>,
    // Each hook is only ever given the credential that its own alternative's table describes.
    hooks: hooks as unknown as Readonly<Record<string, Hook<never>>>,
  };
}
