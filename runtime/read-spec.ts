import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

/** The text of an API's spec as it is served: under another mount than its own, `servers[0].url` names that mount. */
export function readSpec(api: { readonly name: string; readonly mount: string; readonly specMount: string }): string {
  const packageFolder = import.meta.resolve("specgate/package.json");
  const text = readFileSync(new URL(`specs/${api.name}.yaml`, packageFolder), "utf8");
  if (api.mount === api.specMount) return text;
  const document = parseDocument(text);
  document.setIn(["servers", 0, "url"], api.mount === "" ? "/" : api.mount);
  return document.toString({ lineWidth: 0 });
}
