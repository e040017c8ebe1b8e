import { Secret, TOTP } from "otpauth";
import { readEthereumAddress, writeEthereumAddress } from "../plyr/ethereum-address.js";
import { type MirrorContract, mirrorAddressOf, testnetMirror } from "../plyr/mirror-address.js";
import { isPlyrId, normalisePlyrId } from "../plyr/plyr-id.js";
import { makeUuid, type RandomBytes } from "../secrets/make-id.js";
import { otpPlace } from "../secrets/secret-place.js";
import type { AccountTools } from "./account-tools.js";
import { requireThat } from "./invalid-account.js";

/** A player as given to the command. */
export interface NewPlyrPlayer {
  readonly plyrId: string;
  readonly primaryAddress: string;
  /** Base32, at least 10 bytes; absent: 20 random bytes. */
  readonly otpSecret?: string | undefined;
}

/** The one-time-code secret is shown here and never again, as text and as the URI that authenticator apps scan. */
export interface MadePlyrPlayer {
  readonly id: string;
  readonly plyrId: string;
  readonly primaryAddress: string;
  readonly mirrorAddress: string;
  readonly otpSecret: string;
  readonly otpauthUri: string;
}

type Tools = Pick<AccountTools, "accounts" | "box" | "now" | "randomBytes"> & {
  /** The contract that makes mirror wallets; default: the vendor's on its test network. */
  readonly mirror?: MirrorContract | undefined;
};

/** Makes a PLYR player. PLYR[ID] and primary address are unique. Throws `InvalidAccount`. */
export async function newPlyrPlayer(player: NewPlyrPlayer, tools: Tools): Promise<MadePlyrPlayer> {
  const { accounts, box, now, randomBytes, mirror = testnetMirror } = tools;
  const plyrId = normalisePlyrId(player.plyrId);
  requireThat(isPlyrId(plyrId), "plyrId", "must be 5 to 64 letters, digits and single inner hyphens, with a letter");
  const address = readEthereumAddress(player.primaryAddress);
  requireThat(address !== undefined, "primaryAddress", "must be an Ethereum address, in mixed case with its checksum");
  const otpSecret = readSecret(player.otpSecret, randomBytes);
  const addresses = { primaryAddress: writeEthereumAddress(address), mirrorAddress: mirrorAddressOf(address, mirror) };

  const id = makeUuid(randomBytes);
  const names = { realm: "plyr", login: plyrId, name: plyrId, uniqueName: addresses.primaryAddress.toLowerCase() };
  const sealed = box.seal(otpSecret.base32, otpPlace(id));
  const made = await accounts.create({ id, ...names, profile: addresses, otpSecret: sealed }, now());
  requireThat(
    made.kind === "created",
    made.kind === "taken" && made.what === "name" ? "primaryAddress" : "plyrId",
    "is taken",
  );
  const otpauthUri = new TOTP({ issuer: "PLYR", label: plyrId, secret: otpSecret }).toString();
  return { id, plyrId, ...addresses, otpSecret: otpSecret.base32, otpauthUri };
}

/** RFC 4226 asks for 16 bytes; authenticator libraries make 10, so that these must be taken. */
function readSecret(text: string | undefined, randomBytes: RandomBytes): Secret {
  if (text === undefined) return new Secret({ buffer: Uint8Array.from(randomBytes(20)).buffer });
  const base32 = text.replace(/[\s=]/g, "").toUpperCase();
  requireThat(/^[A-Z2-7]{16,128}$/.test(base32), "otpSecret", "must be base32 of 10 to 80 bytes");
  return Secret.fromBase32(base32);
}
