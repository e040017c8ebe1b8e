import assert from "node:assert/strict";
import test from "node:test";
import { addressAllowed, addressKey, readBlock } from "../../runtime/auth/network/client-address.js";

test("a session is bound to an IPv4 address or to an IPv6 /64", () => {
  const keys = [
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["::ffff:cb00:7107", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
    ["no address", "no address"],
  ] as const;
  for (const [ip, key] of keys) assert.equal(addressKey(ip), key);
  assert.notEqual(addressKey("2001:db8:1:2::1"), addressKey("2001:db8:1:3::1"));
  assert.notEqual(addressKey("203.0.113.7"), addressKey("203.0.113.8"));
});

test("an allow-list lets its blocks pass, and an empty one all", () => {
  const list = ["10.0.0.0/8", "203.0.113.7/32", "2001:db8::/32"];
  for (const ip of ["10.1.2.3", "::ffff:10.1.2.3", "203.0.113.7", "2001:db8:ffff::1"])
    assert.equal(addressAllowed(ip, list), true, ip);
  for (const ip of ["11.0.0.1", "203.0.113.8", "2001:db9::1", "::10.1.2.3", "10.1", "010.1.2.3", "", "10.0.0.0/8"])
    assert.equal(addressAllowed(ip, list), false, ip);
  assert.equal(addressAllowed("anything", []), true);
  assert.equal(addressAllowed("10.0.0.1", ["damaged"]), false);
});

test("blocks are read in one canonical form", () => {
  const blocks = [
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["10.0.0.1", "10.0.0.1/32"],
    ["0.0.0.0/0", "0.0.0.0/0"],
    ["2001:0db8::/32", "2001:db8::/32"],
    ["2001:db8::1", "2001:db8::1/128"],
    ["::ffff:10.0.0.1", "10.0.0.1/32"],
  ] as const;
  for (const [text, block] of blocks) assert.equal(readBlock(text), block);
  const refused = [
    "",
    "/8",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/08",
    "10.0.0.0/8/8",
    "10.1/8",
    "010.0.0.0/8",
  ];
  for (const text of [
    ...refused,
    "2001:db8::/129",
    "::ffff:10.0.0.0/104",
    "::ffff:10.0.0.0/8",
    "localhost",
    "10.0.0.0/8 ",
  ])
    assert.equal(readBlock(text), undefined, text);
});
