import { randomBytes } from "node:crypto";
import { SecretBox } from "../auth/secrets/secret-box.js";
import { type KeyRecord, KeyRotation, type Rotate } from "../auth/tokens/key-rotation.js";
import { type Realm, realmAlgorithms } from "../auth/tokens/realm.js";
import { readToolSettings } from "../settings.js";
import { CommandFailed } from "./command-failed.js";
import { openDatabase } from "./open-database.js";
import { printResult } from "./print-result.js";

// `realmAlgorithms` has the realms as its keys and nothing else.
const realms = Object.keys(realmAlgorithms) as Realm[];

/** Prints the keys, a line each or with `json` as one object. */
export function listKeys(realm: Realm | undefined, json: boolean): Promise<void> {
  return withRotation(async (rotation) => {
    const lists = await Promise.all((realm === undefined ? realms : [realm]).map((each) => rotation.list(each)));
    printKeys(lists.flat().map(shown), json);
  });
}

/** Replaces the key of a realm, or of each, and prints what came of it. Realms that need nothing are no failure. */
export function rotateKeys(
  { realm, rotate }: { readonly realm: Realm | undefined; readonly rotate: Rotate },
  json: boolean,
): Promise<void> {
  return withRotation(async (rotation) => {
    const rotated = [];
    for (const each of realm === undefined ? realms : [realm]) {
      const { kind, key } = await rotation.rotate(each, rotate);
      rotated.push({ outcome: kind, ...shown(key) });
    }
    printKeys(rotated, json);
  });
}

/** Ends a key and prints it. Throws `CommandFailed` where that would refuse good tokens and is not forced. */
export function retireKey(
  { kid, force }: { readonly kid: string; readonly force: boolean | undefined },
  json: boolean,
): Promise<void> {
  return withRotation(async (rotation) => {
    const outcome = await rotation.retire(kid, force === undefined ? {} : { force });
    switch (outcome.kind) {
      case "retired":
        return printResult(shown(outcome.key), { title: "The key is retired.", json });
      case "unknown":
        throw new CommandFailed("there is no key of that id: key list shows them");
      case "pending":
        throw new CommandFailed("this key is the next to sign: key rotate --now, then rotate again and retire it");
      case "active":
        throw new CommandFailed(`this key signs: key rotate ${outcome.key.realm} makes its successor`);
      case "verifying": {
        const until = timeOf(outcome.key.retiresAt);
        throw new CommandFailed(`tokens of this key may be good until ${until}: --force refuses them from now on`);
      }
    }
  });
}

async function withRotation(work: (rotation: KeyRotation) => Promise<void>): Promise<void> {
  const { databaseUrl, masterKey, plyr } = readToolSettings();
  const store = await openDatabase(databaseUrl);
  const box = new SecretBox({ masterKeys: masterKey === undefined ? [] : [masterKey], randomBytes });
  try {
    const { maxExpiresIn } = plyr;
    await work(new KeyRotation({ keys: store.keys, box, now: Date.now, randomBytes, maxExpiresIn }));
  } finally {
    await store.close();
  }
}

function shown({ realm, kid, algorithm, state, createdAt, activeFrom, retiresAt }: KeyRecord) {
  const times = { createdAt: timeOf(createdAt), activeFrom: timeOf(activeFrom), retiresAt: timeOf(retiresAt) };
  return { realm, kid, algorithm, state, ...times };
}

function timeOf(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}

function printKeys(keys: readonly Readonly<Record<string, string | null>>[], json: boolean): void {
  const lines = keys.map(
    (key) =>
      `${Object.values(key)
        .map((value) => value ?? "-")
        .join("\t")}\n`,
  );
  process.stdout.write(json ? `${JSON.stringify({ keys })}\n` : lines.join(""));
}
