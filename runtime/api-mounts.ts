import { bullish } from "../generated/bullish/server.js";
import { flashback } from "../generated/flashback/server.js";
import { plyr } from "../generated/plyr/server.js";
import { xpkg } from "../generated/xpkg/server.js";
import type { ApiName } from "./api-names.js";
import type { CommonSettings } from "./settings.js";

/** The data of the four APIs. */
export const apiTables = { bullish, plyr, xpkg, flashback } as const;

/** Where each API is served: by its setting, else where its spec says. */
export function apiMounts({ mounts }: Pick<CommonSettings, "mounts">): Readonly<Record<ApiName, string>> {
  return {
    bullish: mounts.bullish ?? bullish.mount,
    plyr: mounts.plyr ?? plyr.mount,
    xpkg: mounts.xpkg ?? xpkg.mount,
    flashback: mounts.flashback ?? flashback.mount,
  };
}
