import assert from "node:assert/strict";
import test from "node:test";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { readEthereumAddress, writeEthereumAddress } from "../../runtime/auth/plyr/ethereum-address.js";
import { mirrorAddressOf, testnetMirror } from "../../runtime/auth/plyr/mirror-address.js";
import { isPlyrId, normalisePlyrId } from "../../runtime/auth/plyr/plyr-id.js";

const primary = "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5";
const bytesOf = (text: string) => readEthereumAddress(text) ?? assert.fail(text);

test("the mirror address of the published pair comes out", () => {
  assert.equal(mirrorAddressOf(bytesOf(primary), testnetMirror), "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8");
  const salt = Buffer.from(keccak_256(bytesOf(primary))).toString("hex");
  assert.equal(salt, "2a0bbf59b2d158635ddbf5db7819cb13dbff398cdb208836c62eae198cb9e105");
});

test("a mirror contract that is not well-formed is refused", () => {
  const { deployer, initHash } = testnetMirror;
  for (const contract of [
    { deployer: "0x12", initHash },
    { deployer, initHash: "0x12" },
    { deployer, initHash: "" },
  ])
    assert.throws(() => mirrorAddressOf(bytesOf(primary), contract), RangeError);
});

/** EIP-55, test cases. */
const checksummed = [
  "0x52908400098527886E0F7030069857D2E4169EE7",
  "0xde709f2102306220921060314715629080e2fb77",
  "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
  "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
  "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
];

test("addresses are written with the checksum of EIP-55 and read in one case or with it", () => {
  for (const address of checksummed) {
    assert.equal(writeEthereumAddress(bytesOf(address)), address);
    assert.equal(writeEthereumAddress(bytesOf(address.toLowerCase())), address);
    assert.equal(writeEthereumAddress(bytesOf(`0x${address.slice(2).toUpperCase()}`)), address);
  }
});

test("other text and a wrong checksum are no address", () => {
  const wrong = primary.replace("b0425C", "B0425C");
  for (const text of [
    "",
    "0x",
    primary.slice(2),
    primary.slice(0, -1),
    `${primary}0`,
    `${primary} `,
    wrong,
    `0X${primary.slice(2)}`,
  ])
    assert.equal(readEthereumAddress(text), undefined, text);
});

test("a PLYR[ID] is 5 to 64 lower-case letters, digits and single inner hyphens, with a letter", () => {
  for (const plyrId of ["abcde", "a-b-c", "player123", "1234a", "a".repeat(64)])
    assert.equal(isPlyrId(plyrId), true, plyrId);
  for (const plyrId of [
    "",
    "abcd",
    "a".repeat(65),
    "-abcd",
    "abcd-",
    "a--bc",
    "12345",
    "1-2-3",
    "Abcde",
    "abc_d",
    "abc d",
    "abcdé",
  ])
    assert.equal(isPlyrId(plyrId), false, plyrId);
  assert.equal(normalisePlyrId("PLAYER-One"), "player-one");
});
