import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Router } from "../../runtime/http/locate/router.js";

function routerOf(...templates: readonly string[]): Router<string> {
  const router = new Router<string>();
  for (const template of templates) router.add("GET", template, template);
  return router;
}

function find(router: Router<string>, path: string): unknown {
  const located = router.find(path);
  return located && [located.methods.get("GET"), ...located.values];
}

const router = routerOf("/", "/a/{x}", "/a/b", "/a/{x}/c", "/a/b/{y}", "/{x}/{y}/{z}/d", "/files/{name}/");
const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
  ["/", ["/"]],
  ["", undefined],
  ["a/b", undefined],
  ["/a", undefined],
  ["/a/b", ["/a/b"]],
  ["/a/q", ["/a/{x}", "q"]],
  ["/a/%62", ["/a/{x}", "%62"]],
  ["/a/", undefined],
  ["/a//c", undefined],
  ["/a/b/c", ["/a/b/{y}", "c"]],
  ["/a/q/c", ["/a/{x}/c", "q"]],
  ["/a/b/c/d", ["/{x}/{y}/{z}/d", "a", "b", "c"]],
  ["/a/q/r", undefined],
  ["/files/f/", ["/files/{name}/", "f"]],
  ["/files/f", undefined],
  ["/constructor", undefined],
  ["/a/__proto__", ["/a/{x}", "__proto__"]],
];

describe("the router", () => {
  for (const [path, expected] of cases) {
    it(`leads ${JSON.stringify(path)} to ${expected?.join(" with ") ?? "nothing"}`, () => {
      assert.deepEqual(find(router, path), expected);
    });
  }

  it("holds the methods of templates of one shape together", () => {
    const both = new Router<number>();
    both.add("GET", "/a/{x}", 1);
    both.add("PUT", "/a/{y}", 2);
    assert.deepEqual(
      [...(both.find("/a/1")?.methods.entries() ?? [])],
      [
        ["GET", 1],
        ["PUT", 2],
      ],
    );
  });

  it("refuses two operations for one method and shape", () => {
    assert.throws(() => routerOf("/a/{x}", "/a/{y}"), /two operations serve GET \/a\/\{y\}/);
    assert.throws(() => routerOf("/a", "/a"), /two operations/);
  });

  const parted = routerOf("/{name}:stop", "/{name}:{verb}", "/f(x={x},y={y})", "/{a}-{b}.json", "/{a}-{b}", "/{id}/x");
  const segments: readonly (readonly [string, readonly string[] | undefined])[] = [
    ["/a:stop", ["/{name}:stop", "a"]],
    ["/a:b:stop", ["/{name}:stop", "a:b"]],
    ["/a:go", ["/{name}:{verb}", "a", "go"]],
    ["/a:b:go", ["/{name}:{verb}", "a", "b:go"]],
    ["/:stop", undefined],
    ["/a:", undefined],
    ["/f(x=1,y=2)", ["/f(x={x},y={y})", "1", "2"]],
    ["/f(x=1,y=)", undefined],
    ["/f(x=,y=2)", undefined],
    ["/a-b-c.json", ["/{a}-{b}.json", "a", "b-c"]],
    ["/a-.json", ["/{a}-{b}", "a", ".json"]],
    ["/a-b/x", ["/{id}/x", "a-b"]],
    ["/a:stop/y", undefined],
  ];
  for (const [path, expected] of segments) {
    it(`leads ${path}, which shares segments, to ${expected?.join(" with ") ?? "nothing"}`, () => {
      assert.deepEqual(find(parted, path), expected);
    });
  }

  it("refuses parameters of one segment that nothing parts", () => {
    assert.throws(() => routerOf("/a/{x}{y}"), /must stand apart/);
    assert.throws(() => routerOf("/a/{x}.{y"), /must stand apart/);
  });

  it("finds its way in linear time, however many ways there are", () => {
    const wide = routerOf(
      ...Array.from({ length: 12 }, (_, at) => `/${"{x}/".repeat(at)}a/${"{x}/".repeat(11 - at)}end`),
    );
    const startedAt = performance.now();
    assert.equal(wide.find(`/${"a/".repeat(12)}start`), undefined);
    assert.ok(performance.now() - startedAt < 3000);
  });
});
