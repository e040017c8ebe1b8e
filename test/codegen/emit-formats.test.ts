import assert from "node:assert/strict";
import { test } from "node:test";
import { servedFormats } from "../../codegen/read/served-formats.js";

const cases: Readonly<Record<string, { valid: readonly (string | number)[]; invalid: readonly (string | number)[] }>> =
  {
    email: {
      valid: ["a@b", "joe.bloggs+tag@example.com", "o'hara@sub.example.museum", `${"a".repeat(64)}@example.com`],
      invalid: [
        "",
        "a",
        "@b",
        "a@",
        "a@b@c",
        ".a@b",
        "a.@b",
        "a..b@c",
        "a b@c",
        "a@-b",
        "ä@b",
        "a@b.",
        `${"a".repeat(65)}@b`,
      ],
    },
    uuid: {
      valid: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"],
      invalid: ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4ga-73b441d16380", ""],
    },
    "date-time": {
      valid: [
        "1963-06-19T08:30:06.283185Z",
        "2026-02-28T23:59:59+14:00",
        "1990-02-31T15:59:60.1-08:00".replace("02-31", "12-31"),
      ],
      invalid: [
        "2020-01-01 00:00:00Z",
        "2020-01-01T00:00:00",
        "2020-01-01T24:00:00Z",
        "2020-01-01T00:00:00+24:00",
        "1998-12-31T22:59:60Z",
        "2026-02-29T00:00:00Z",
        "2020-1-01T00:00:00Z",
        "২020-01-01T00:00:00Z",
      ],
    },
    date: {
      valid: ["2024-02-29", "0000-12-31"],
      invalid: ["2023-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-01-00", "20200101"],
    },
    time: {
      valid: ["08:30:06Z", "23:59:60Z", "00:59:60+01:00"],
      invalid: ["08:30:06", "8:30:06Z", "08:60:00Z", "08:30:06.Z", "22:59:60Z"],
    },
    uri: {
      valid: [
        "https://user:pw@example.com:8042/over/there?name=ferret#nose",
        "urn:isbn:0",
        "http://[2001:db8::1]/",
        "mailto:a@b",
        "http:",
      ],
      invalid: [
        "",
        "/a",
        "1http://x",
        "http://a b",
        "http://[::zz]/",
        "http://a:x/",
        "http://a/%zz",
        "http://a/<>",
        "http://ä/",
      ],
    },
    "uri-reference": {
      valid: ["", "/a?b#c", "a/b:c", "../x", "//host/p", "#f", "https://a"],
      invalid: ["1a:b", "a\\b", "#a#b", "%2", "//[x]/"],
    },
    "uri-template": {
      valid: ["", "/a/{id}", "https://a/{?q,lang*}{&x:30}{#f}", "{+a.b_c%20d}", "it's%20/ä", "{;x}{/y*}{.z}{|old}"],
      invalid: ["{", "}", "/a/{id", "{}", "{a b}", "{a..b}", "{a:0}", "{a:12345}", "{a,}", "{{a}}", "a b", "%2", "<a>"],
    },
    hostname: {
      valid: ["localhost", "a-b.example", "1.2.3.4x", `${"a".repeat(63)}.b`],
      invalid: ["", "-a", "a-", "a..b", "a.", "a_b", "ä", "a".repeat(64), `${"a.".repeat(127)}a`],
    },
    ipv4: {
      valid: ["0.0.0.0", "255.255.255.255"],
      invalid: ["256.0.0.1", "01.2.3.4", "1.2.3", "1.2.3.4.5", "1.2.3.4 ", "0x1.2.3.4"],
    },
    ipv6: {
      valid: [
        "::",
        "::1",
        "2001:db8::8:800:200c:417a",
        "1:2:3:4:5:6:7:8",
        "::ffff:192.0.2.1",
        "1::8",
        "1:2:3:4:5:6:7::",
      ],
      invalid: [
        "",
        ":",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "::12345",
        "::1%eth0",
        ":1:2:3:4:5:6:7:8",
        "1.2.3.4",
        "::1.2.3.256",
        "1.2.3.4::",
      ],
    },
    byte: { valid: ["", "YQ==", "YWI=", "YWJj"], invalid: ["YQ", "YQ=", "Y===", "YW Jj", "YWJj\n", "_-8="] },
    base64url: { valid: ["", "_-8=", "_-8", "YQ", "YQ=="], invalid: ["YQ=", "Y", "+/8=", "YW Jj"] },
    duration: {
      valid: ["P1Y2M3DT4H5M6S", "P2W", "PT36H", "P4Y", "PT1M", "P1M"],
      invalid: ["", "P", "PT", "P1", "P1S", "PT1D", "P1Y1D", "PT1H1S", "P2W1D", "1D", "P1DT", "P1DT1HT1M", "p1d"],
    },
    "json-pointer": { valid: ["", "/", "/a~0b/c~1d", "//"], invalid: ["a", "/~", "/~2", "#/a"] },
    regex: { valid: ["", "^a+$", "\\p{L}"], invalid: ["(", "\\_", "a{2,1}"] },
    password: { valid: ["", "x"], invalid: [] },
    binary: { valid: ["", "x"], invalid: [] },
    int8: { valid: [-128, 127], invalid: [-129, 128, 0.5] },
    int16: { valid: [-(2 ** 15), 2 ** 15 - 1], invalid: [2 ** 15, 0.5] },
    uint8: { valid: [0, 255], invalid: [-1, 256, 0.5] },
    uint16: { valid: [0, 2 ** 16 - 1], invalid: [-1, 2 ** 16, 0.5] },
    uint32: { valid: [0, 2 ** 32 - 1], invalid: [-1, 2 ** 32, 0.5] },
    uint64: { valid: [0, 2 ** 53 - 1], invalid: [-1, 2 ** 53, 0.5] },
    int32: { valid: [0, -(2 ** 31), 2 ** 31 - 1], invalid: [2 ** 31, 0.5] },
    int64: { valid: [2 ** 53 - 1, -(2 ** 53) + 1], invalid: [2 ** 53, 1.5] },
    float: { valid: [0.1, 3.4e38], invalid: [3.5e38] },
    double: { valid: [1.7e308, -0.1], invalid: [Number.POSITIVE_INFINITY] },
  };

test("every served format has cases", () => {
  assert.deepEqual(Object.keys(cases).sort(), [...servedFormats.keys()].sort());
});

for (const [name, { valid, invalid }] of Object.entries(cases)) {
  test(`${name} admits what its standard does, and nothing else`, () => {
    for (const value of valid) assert.equal(admits(name, value), true, `${JSON.stringify(value)} is one`);
    for (const value of invalid) assert.equal(admits(name, value), false, `${JSON.stringify(value)} is none`);
  });
}

const hostile = [
  "a".repeat(100_000),
  "a.".repeat(50_000),
  "1:".repeat(50_000),
  `a@${"a-".repeat(50_000)}`,
  `http://${"%41".repeat(30_000)}!\u0000`,
];
for (const [name, { type }] of servedFormats) {
  if (type !== "string") continue;
  test(`${name} reads 100,000 hostile characters in under half a second`, () => {
    const start = performance.now();
    for (const text of hostile) admits(name, text);
    assert.ok(performance.now() - start < 500);
  });
}

function admits(name: string, value: string | number): boolean {
  const format = servedFormats.get(name);
  if (format?.type === "number") return typeof value === "number" && (format.check?.(value) ?? true);
  return typeof value === "string" && (format?.check?.(value) ?? true);
}
