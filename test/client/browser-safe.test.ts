import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ts from "typescript";

const entry = new URL("../../runtime/client/index.js", import.meta.url).href;

/** The modules that a browser loads with the entry point, by URL, and their text. */
async function loadedWith(url: string, loaded = new Map<string, string>()): Promise<ReadonlyMap<string, string>> {
  if (loaded.has(url)) return loaded;
  const text = await readFile(new URL(url), "utf8");
  loaded.set(url, text);
  for (const { fileName: name } of ts.preProcessFile(text, true, true).importedFiles) {
    assert(/^\.|^openapi-fetch$/.test(name), `${url} imports ${name}`);
    await loadedWith(name.startsWith(".") ? new URL(name, url).href : import.meta.resolve(name), loaded);
  }
  return loaded;
}

test("a client loads nothing but this folder, wire and openapi-fetch", async () => {
  const urls = [...(await loadedWith(entry)).keys()];
  assert(urls.some((url) => url.endsWith("/runtime/client/send-request.js")));
  assert(urls.some((url) => url.includes("/openapi-fetch/")));
  const strangers = urls.filter((url) => !/\/runtime\/(?:client|wire)\/|\/node_modules\/openapi-fetch\//.test(url));
  assert.deepEqual(strangers, []);
});

test("no module of a client names what only Node has", async () => {
  for (const [url, text] of await loadedWith(entry)) {
    if (url.includes("/runtime/")) assert.doesNotMatch(text, /\b(?:process|Buffer|require|__dirname)\b/, url);
  }
});
