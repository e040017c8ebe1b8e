import { sendRaw } from "../contract/send-raw.js";
import type { FromFlooder, Statuses, ToFlooder } from "./flood-messages.js";
import { attackedEmail, loginRequest } from "./login-request.js";

/**
 * The attacker, in a process of its own so that its work is not measured as the server's: wrong passwords, each on a
 * connection of its own from the next address, to the next account. Given the server's URL and how many accounts there are.
 */

const [url = "", accounts = "1"] = process.argv.slice(2);
let logins = 0;

async function attack(count: (status: number) => void): Promise<void> {
  const login = logins;
  logins += 1;
  const localAddress = `127.${1 + ((login >> 16) & 127)}.${(login >> 8) & 255}.${login & 255}`;
  const request = loginRequest(attackedEmail(login % Number(accounts)), "Wrong-Password-1");
  count((await sendRaw(url, { ...request, localAddress })).status);
}

async function flood(told: ToFlooder): Promise<Statuses> {
  const statuses: Record<string, number> = {};
  const count = (status: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  if (told.kind === "burst") await Promise.all(Array.from({ length: told.logins }, () => attack(count)));
  else {
    const until = performance.now() + told.ms;
    const keepBusy = async () => {
      while (performance.now() < until) await attack(count);
    };
    await Promise.all(Array.from({ length: told.connections }, keepBusy));
  }
  return statuses;
}

function say(message: FromFlooder): void {
  process.send?.(message);
}

// What arrives here is sent by `startFlooder` alone.
process.on("message", async (told: ToFlooder) => say({ statuses: await flood(told) }));
say({ statuses: {} });
