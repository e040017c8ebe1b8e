import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { describe, it } from "node:test";
import { addressBucket, foldAddress } from "../../runtime/http/client-ip/address.js";
import { clientIp } from "../../runtime/http/index.js";
import { startWire } from "./start-wire.js";

const trusted = ["10.0.0.0/8", "fd00::/8", "192.0.2.1"];

/** What a request is judged by. */
function request(remoteAddress: string | undefined, forwarded?: string | string[]): IncomingMessage {
  // clientIp reads these two and nothing else.
  return { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } } as unknown as IncomingMessage;
}

const cases: readonly (readonly [string, string | undefined, string | string[] | undefined, string | undefined])[] = [
  ["the peer, though it claims to forward", "203.0.113.9", "1.2.3.4", "203.0.113.9"],
  ["a peer's folded address", "::ffff:203.0.113.9", undefined, "203.0.113.9"],
  ["a peer in hexadecimal mapping", "::ffff:cb00:7109", undefined, "203.0.113.9"],
  ["the address that a trusted proxy names", "10.1.2.3", "203.0.113.9", "203.0.113.9"],
  ["the same behind a mapped proxy", "::ffff:10.1.2.3", "203.0.113.9", "203.0.113.9"],
  ["the rightmost that is not trusted, past two proxies", "10.0.0.1", "203.0.113.9, 10.0.0.3,192.0.2.1", "203.0.113.9"],
  ["not what the client made up on the left", "10.0.0.1", "127.0.0.1, 8.8.8.8, 203.0.113.9", "203.0.113.9"],
  ["not what stands left of garbage", "10.0.0.1", "garbage, 203.0.113.9", "203.0.113.9"],
  ["the leftmost where all are trusted", "10.0.0.1", "10.0.0.7, 10.0.0.3", "10.0.0.7"],
  ["an address in several headers", "10.0.0.1", ["8.8.8.8", "203.0.113.9, 10.0.0.2"], "203.0.113.9"],
  ["an address with a port", "10.0.0.1", "203.0.113.9:4711", "203.0.113.9"],
  ["IPv6 in brackets", "10.0.0.1", "[2001:DB8::1]:4711", "2001:db8::1"],
  ["IPv6 without them", "fd00::1", "2001:db8:0:0:0:0:0:1", "2001:db8::1"],
  ["IPv6 without its zone", "10.0.0.1", "fe80::1%eth0", "fe80::1"],
  ["a mapped address as IPv4", "10.0.0.1", "::ffff:203.0.113.9", "203.0.113.9"],
  ["nobody without a header", "10.0.0.1", undefined, undefined],
  ["nobody with an empty one", "10.0.0.1", "", undefined],
  ["nobody with a comma alone", "10.0.0.1", ",", undefined],
  ["nobody where the nearest entry is empty", "10.0.0.1", "203.0.113.9,", undefined],
  ["nobody for garbage", "10.0.0.1", "203.0.113.9, unknown", undefined],
  ["nobody for an obfuscated name", "10.0.0.1", "_hidden", undefined],
  ["nobody for a short form of IPv4", "10.0.0.1", "203.9", undefined],
  ["nobody for octal", "10.0.0.1", "0313.0.113.9", undefined],
  ["nobody for a number too large", "10.0.0.1", "203.0.113.256", undefined],
  ["nobody for IPv4 in IPv6 by another prefix", "10.0.0.1", "::203.0.113.9", undefined],
  ["nobody for a socket without an address", undefined, "203.0.113.9", undefined],
];

describe("clientIp behind trusted proxies", () => {
  const find = clientIp(trusted);
  for (const [what, peer, forwarded, expected] of cases) {
    it(`finds ${what}`, () => {
      assert.equal(find(request(peer, forwarded)), expected);
    });
  }

  it("reads a header of 200 hops and one of 64 KiB in a few milliseconds", () => {
    const startedAt = performance.now();
    assert.equal(find(request("10.0.0.1", `203.0.113.9,${"10.0.0.2,".repeat(199)}10.0.0.2`)), "203.0.113.9");
    assert.equal(find(request("10.0.0.1", "a".repeat(65_536))), undefined);
    assert.equal(find(request("10.0.0.1", `[${":".repeat(65_536)}`)), undefined);
    assert.ok(performance.now() - startedAt < 500);
  });

  it("reads no other header", async (t) => {
    const wire = await startWire(t, { options: { clientIp: clientIp(["127.0.0.1"]) } });
    const headers = { Forwarded: "for=1.1.1.1", "X-Real-IP": "2.2.2.2", "X-Forwarded-For": "203.0.113.9" };
    await wire.ask({ target: "/wire/items/mine", headers });
    assert.deepEqual(
      wire.limiter.counted.map(({ key }) => key),
      ["203.0.113.9"],
    );
  });

  for (const block of [
    "10.0.0.0/33",
    "10.0.0.0/x",
    "10.0.0.0/8/8",
    "10.0.0",
    "::1/129",
    "::ffff:10.0.0.0/104",
    "",
    "localhost",
  ]) {
    it(`refuses the block ${JSON.stringify(block)}`, () => {
      assert.throws(() => clientIp([block]), RangeError);
    });
  }
});

describe("clientIp without proxies", () => {
  it("takes the socket's address, whatever a header says", () => {
    assert.equal(clientIp()(request("203.0.113.9", "1.2.3.4")), "203.0.113.9");
    assert.equal(clientIp()(request("::ffff:203.0.113.9", "1.2.3.4")), "203.0.113.9");
  });

  it("finds nobody on a socket without an address", () => {
    assert.equal(clientIp()(request(undefined)), undefined);
  });
});

describe("addresses", () => {
  it("are folded to IPv4 where they are mapped, and else left as they are", () => {
    const texts = ["10.0.0.1", "::ffff:10.0.0.1", "::FFFF:a00:1", "2001:DB8::0:1", "fe80::1%eth0", "", "not:one"];
    const folded = ["10.0.0.1", "10.0.0.1", "10.0.0.1", "2001:db8::1", "fe80::1", "", "not:one"];
    assert.deepEqual(texts.map(foldAddress), folded);
  });

  it("are counted by IPv4 address and by IPv6 /64", () => {
    const ips = ["10.0.0.1", "2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:db8:0:2::1", ""];
    const buckets = ["10.0.0.1", "2001:db8:0:1::/64", "2001:db8:0:1::/64", "2001:db8:0:2::/64", ""];
    assert.deepEqual(ips.map(addressBucket), buckets);
  });
});
