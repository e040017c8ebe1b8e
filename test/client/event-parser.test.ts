import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EventParser, type ReceivedEvent } from "../../runtime/client/event-parser.js";

/** WHATWG HTML sections 9.2.5 and 9.2.6, its own examples among them. */
const streams: readonly (readonly [
  what: string,
  text: string,
  events: readonly ReceivedEvent[],
  lastEventId?: string,
])[] = [
  ["lines of data", "data: YHOO\ndata: +2\ndata: 10\n\n", [{ data: "YHOO\n+2\n10" }]],
  [
    "a comment, an id, an id that is reset, and one space after the colon",
    ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
    [{ data: "first event", id: "1" }, { data: "second event", id: "" }, { data: " third event" }],
  ],
  [
    "data without a value, and an event that is not whole",
    "data\n\ndata\ndata\n\ndata:",
    [{ data: "" }, { data: "\n" }],
  ],
  ["a space or none", "data:test\n\ndata: test\n\n", [{ data: "test" }, { data: "test" }]],
  [
    "all line ends",
    "data: a\rdata: b\r\ndata: c\n\r\ndata: d\r\rdata: e\r\n\r\n",
    [{ data: "a\nb\nc" }, { data: "d" }, { data: "e" }],
  ],
  [
    "names of events",
    "event: add\ndata: 1\n\ndata: 2\n\nevent\ndata: 3\n\n",
    [{ event: "add", data: "1" }, { data: "2" }, { data: "3" }],
  ],
  ["an event without data, whose id counts", "event: none\nid: 7\n\ndata: x\n\n", [{ data: "x" }], "7"],
  [
    "an id of an event that is not whole, which does not count",
    "id: 1\ndata: a\n\nid: 2\ndata: b\n",
    [{ data: "a", id: "1" }],
    "1",
  ],
  [
    "an id with NUL, which is none",
    "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
    [{ data: "a", id: "1" }, { data: "b" }],
    "1",
  ],
  [
    "times to wait",
    "retry: 10\ndata: a\n\nretry: 1x\ndata: b\n\nretry\ndata: c\n\n",
    [{ data: "a", retry: 10 }, { data: "b" }, { data: "c" }],
  ],
  ["unknown fields and case", "Data: a\nfoo: b\n data: c\ndata: d\n\n", [{ data: "d" }]],
  ["colons in values", "data:a:b\ndata: : c\nid: x:y\n\n", [{ data: "a:b\n: c", id: "x:y" }], "x:y"],
  ["nothing", "\n\n:\n\n", []],
];

function parse(parser: EventParser, pieces: readonly string[]): ReceivedEvent[] {
  return pieces.flatMap((piece) => [...parser.push(piece)]);
}

describe("a stream of events", () => {
  for (const [what, text, events, lastEventId] of streams) {
    it(`with ${what} is read alike however it is cut`, () => {
      for (let at = 0; at <= text.length; at++) {
        const parser = new EventParser();
        assert.deepEqual(parse(parser, [text.slice(0, at), text.slice(at)]), events, `cut at ${at}`);
        if (lastEventId !== undefined) assert.equal(parser.lastEventId, lastEventId);
      }
      assert.deepEqual(parse(new EventParser(), [...text]), events, "letter by letter");
    });
  }

  it("that breaks off leaves nothing behind but the last id and the time to wait", () => {
    const parser = new EventParser("0");
    assert.equal(parser.lastEventId, "0");
    assert.deepEqual(parse(parser, ["retry: 5\nid: 1\ndata: a\n\nid: 2\nevent: b\ndata: lost\nda"]).length, 1);
    parser.breakOff();
    assert.deepEqual(parse(parser, ["data: c\n\n"]), [{ data: "c" }]);
    assert.deepEqual([parser.lastEventId, parser.retryMs], ["1", 5]);
  });

  it("of one long line is read in linear time", () => {
    const parser = new EventParser();
    const piece = "x".repeat(1000);
    const startedAt = performance.now();
    parse(parser, ["data: ", ...Array.from({ length: 20_000 }, () => piece)]);
    const [event] = parse(parser, ["\n\n"]);
    assert.equal(event?.data.length, 20_000_000);
    assert.ok(performance.now() - startedAt < 2000);
  });
});
