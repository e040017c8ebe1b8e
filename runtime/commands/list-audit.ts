import type { Audit, AuditRow } from "../store/audit/audit.js";
import { ChainCheck } from "../store/audit/audit-chain.js";
import { CommandFailed } from "./command-failed.js";
import { withAccounts } from "./with-accounts.js";

/**
 * Prints the newest rows of the audit table, a line each or with `json` as one object. Throws `CommandFailed`, once
 * that is done, where a chain of rows is broken.
 */
export function listAudit(limit: number, json: boolean): Promise<void> {
  return withAccounts(async ({ store: { audit } }) => {
    const rows = await audit.latest(limit);
    const { broken, heads } = await checkChains(audit);
    const text = json ? `${JSON.stringify({ rows: rows.map(shown), heads, broken })}\n` : rows.map(line).join("");
    process.stdout.write(text);
    const [first] = broken;
    if (!first) return;
    const place = plain(`row ${first.seq} of ${first.writer}`);
    const rowsDo = broken.length === 1 ? "row does" : "rows do";
    throw new CommandFailed(`the audit table was changed: ${broken.length} ${rowsDo} not follow (first: ${place})`);
  });
}

async function checkChains(audit: Audit): Promise<ChainCheck> {
  const check = new ChainCheck();
  let after = { writer: "", seq: 0 };
  for (;;) {
    const rows = await audit.page(after);
    const last = rows.at(-1);
    if (!last) return check;
    for (const row of rows) check.add(row);
    after = last;
  }
}

function shown({ at, facts, ...row }: AuditRow) {
  return { at: timeOf(at), ...row, facts: readFacts(facts) };
}

/** A row that someone changed may hold anything. */
function readFacts(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function timeOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
}

function line({ at, action, facts }: AuditRow): string {
  return `${plain(`${timeOf(at)}  ${action}  ${facts}`)}\n`;
}

/** Nothing that moves the cursor of whoever reads it. */
function plain(text: string): string {
  return text.replace(/[^ -~]/g, "?");
}
