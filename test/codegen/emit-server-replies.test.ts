import assert from "node:assert/strict";
import { test } from "node:test";
import { emitServer } from "../../codegen/emit/emit-server.js";
import type { HeaderModel, ReplyModel } from "../../codegen/model/api-model.js";
import { blockOf } from "./block-of.js";
import { smallModel, smallOperation, smallReply } from "./small-model.js";

const place = { file: "specs/pets.yaml", line: 40, column: 3 };
const retryAfter: HeaderModel = {
  name: "retry-after",
  description: undefined,
  required: true,
  type: "integer",
  explode: false,
  from: "handler",
  typeText: "number",
  validator: "retryAfter",
};
const text = { mediaType: "text/plain", as: "text", typeText: '"busy"', validator: "busy" } as const;

function busy(from: HeaderModel["from"]): ReplyModel {
  const headers = [{ ...retryAfter, from }];
  return smallReply({ status: "503", description: "Too busy.", component: "Busy", content: [text], headers, place });
}

test("a reply of components is printed once and referred to by name", () => {
  const source = emitServer(
    smallModel({
      operations: [
        smallOperation({ replies: [busy("handler")] }),
        smallOperation({ id: "b", replies: [busy("handler")] }),
      ],
      refusals: [{ kind: "overloaded", replies: [busy("handler")], place }],
    }),
  );
  assert.deepEqual(blockOf(source, "export interface BusyReply"), [
    "export interface BusyReply {",
    '  body: "busy";',
    "  headers: {",
    '    "retry-after": number;',
    "  };",
    "}",
  ]);
  assert.match(source, /\/\*\* 503: Too busy\. @see specs\/pets\.yaml:40 \*\/\nexport interface BusyReply/);
  assert.equal(source.match(/503: BusyReply;/g)?.length, 3);
  assert.equal(source.match(/503: busyReply,/g)?.length, 3);
  assert.equal(source.match(/const busyReply: ReplyTable/g)?.length, 1);
});

test("a header that the runtime fills is neither in the table nor in the handler's types", () => {
  const source = emitServer(smallModel({ operations: [smallOperation({ replies: [busy("runtime")] })] }));
  assert.deepEqual(blockOf(source, "export interface BusyReply"), [
    "export interface BusyReply {",
    '  body: "busy";',
    "}",
  ]);
  assert.doesNotMatch(source, /retry-after|HeaderTable/);
});

test("a component that the runtime completes in one operation only is printed apart for the other", () => {
  const source = emitServer(
    smallModel({
      operations: [
        smallOperation({ replies: [busy("runtime")] }),
        smallOperation({ id: "b", replies: [busy("handler")] }),
      ],
    }),
  );
  assert.deepEqual(blockOf(source, "export interface BusyReply2").slice(2, 5), [
    "  headers: {",
    '    "retry-after": number;',
    "  };",
  ]);
});

test("names of the API's own go before those of the generated file", () => {
  const alias = { description: undefined, place };
  const source = emitServer(
    smallModel({
      schemas: [
        { ...alias, name: "Api" },
        { ...alias, name: "BusyReply" },
      ],
      operations: [smallOperation({ replies: [busy("handler")] })],
    }),
  );
  assert.match(source, /import type \{ Api as Api2, HeaderTable, ReplyTable \} from "specgate\/wire";/);
  assert.match(source, /export type BusyReply = components\["schemas"\]\["BusyReply"\];/);
  assert.match(source, /503: BusyReply2;/);
});
