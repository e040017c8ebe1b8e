import type { ApiName } from "../../api-names.js";
import { flashbackLogin, xpkgLogin } from "../request/login-requests.js";
import { shellQuote, toCurl } from "../request/prepared-request.js";
import { type DemoFile, demoFilePath } from "./demo-file.js";

/** What there is to say about a demo. */
export interface DemoFacts {
  readonly file: DemoFile;
  readonly bases: Readonly<Record<ApiName, string>>;
  /** Where the secrets of the accounts are kept. */
  readonly path: string;
  readonly databaseUrl: string;
}

const defaultDatabase = "sqlite:data/specgate.db";
/** Random text that a POSIX shell makes: the stand-in takes a captcha token once. */
const freshToken = `demo-'"$(od -An -N8 -tx1 /dev/urandom | tr -d ' \\n')"'`;

/** What `start --demo` says: the accounts, and for each API a login to paste into a shell in this folder. */
export function demoWelcome({ file, bases, path, databaseUrl }: DemoFacts): string {
  const { bullish, plyr, xpkg, flashback } = file;
  // A request needs the file of the secrets only; and the URL of a database server may hold a password.
  const where = path === demoFilePath(defaultDatabase) ? "" : `DATABASE_URL=${shellQuote(databaseUrl)} `;
  const signed = (api: ApiName) => `${where}npx specgate-server request ${api} | sh`;
  const xpkgCurl = toCurl(xpkgLogin(bases.xpkg, xpkg, "FRESH-TOKEN")).replace("FRESH-TOKEN", () => freshToken);
  return `
Demo accounts (secrets in ${path}):
  Bullish    user ${bullish.userId}, account ${bullish.accountId}, a P-256 key
  PLYR       game ${plyr.gameId}, player ${plyr.plyrId}
  X-Pkg      ${xpkg.email}, password ${xpkg.password}
  Flashback  ${flashback.email}, password ${flashback.password}

Log in, from another shell in this folder:

# Bullish (${bases.bullish})
${signed("bullish")}

# PLYR (${bases.plyr})
${signed("plyr")}

# X-Pkg (${bases.xpkg})
${xpkgCurl}

# Flashback (${bases.flashback})
${toCurl(flashbackLogin(bases.flashback, flashback))}

Ctrl-C stops the server; the accounts stay.`;
}
