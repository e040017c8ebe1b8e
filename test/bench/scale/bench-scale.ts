import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ApiTable } from "../../../runtime/wire/api-table.js";
import { hasValgrind } from "../measure-instructions.js";
import { compileServer } from "./compile-server.js";
import { type Generator, generators } from "./generators.js";
import { measureDispatch } from "./measure-dispatch.js";
import { type GenerationFigures, measureGeneration } from "./measure-generation.js";
import { countInstructions, type RouteFigures } from "./measure-routes.js";
import { measureStart } from "./measure-start.js";
import { writeOneOperation } from "./one-operation.js";
import { Peers } from "./peers.js";
import { type Measured, runMeasured } from "./run-measured.js";
import { type ScaleOrder, scaleContenders } from "./scale-contenders.js";
import { type ScaleDocument, scaleDocuments } from "./scale-document.js";

/** What large documents cost: to generate, to compile, to start with, to serve. */
export interface ScaleBench {
  readonly generation: readonly GenerationFigures[];
  readonly starts: readonly StartFigures[];
  readonly dispatch: readonly { readonly document: string; readonly nanoseconds: number }[];
  /** Empty without valgrind. */
  readonly routes: readonly RouteFigures[];
}

/** What a server needs until it has answered its first request. */
export interface StartFigures {
  readonly document: string;
  readonly contender: string;
  readonly start: Measured;
}

const project = join(import.meta.dirname, "../../../..");
const cache = process.env.CORPUS_DIR || join(project, "node_modules/.cache/specgate-corpus");
// Not below node_modules, where `specgate/*` would not be resolved.
const work = join(project, "data/bench");

/** Measures everything for GitHub's and Stripe's documents, which are downloaded with the peers where they are not yet. */
export async function benchScale(): Promise<ScaleBench> {
  const documents = await scaleDocuments(cache);
  tell("what others need: installing them");
  const peers = await Peers.install(cache);
  const found: Writable = { generation: [], starts: [], dispatch: [], routes: [] };
  for (const document of documents) {
    for (const generator of generators(peers)) found.generation.push(await generate(document, generator));
    const own = found.generation.find((each) => each.document === document.name && each.generator === "specgate");
    if (own && !("failed" in own.generation)) await serve(document, { peers, found });
  }
  return found;
}

type Writable = { [Name in keyof ScaleBench]: ScaleBench[Name][number][] };

function generate(document: ScaleDocument, generator: Generator): Promise<GenerationFigures> {
  tell(`${generator.name} with ${document.name}`);
  return measureGeneration(generator, { document, folder: folderOf(document, generator.name) });
}

async function serve(document: ScaleDocument, { peers, found }: { peers: Peers; found: Writable }): Promise<void> {
  const { name, file, method, path, answer, target, api } = document;
  const generated = join(folderOf(document, "specgate"), "out", api);
  compileServer(generated);
  const order: ScaleOrder = { file, generated, peers: peers.folder, method, path, answer };
  for (const contender of Object.keys(scaleContenders)) {
    tell(`the start of ${contender} with ${name}`);
    const start = await measureStart({ contender, order, target, rounds: contender === "specgate" ? 5 : 1 });
    found.starts.push({ document: name, contender, start });
  }
  tell(`dispatch with ${name}`);
  found.dispatch.push({ document: name, nanoseconds: measureDispatch(await operationsOf(generated, api)) });
  if (hasValgrind()) found.routes.push(await countRoutes(document, order));
}

async function countRoutes(document: ScaleDocument, order: ScaleOrder): Promise<RouteFigures> {
  const { name, api, target } = document;
  const folder = folderOf(document, "one operation");
  const specs = join(folder, "specs");
  await mkdir(specs, { recursive: true });
  await writeOneOperation(document, join(specs, `${api}.json`));
  const out = join(folder, "out");
  const command = [join(project, "dist/codegen/cli.js"), "generate", "--specs", specs, "--out", out];
  const made = await runMeasured(command, { cwd: folder, longestMs: 120_000 });
  if ("failed" in made) throw new Error(`one operation of ${name}: ${made.failed}`);
  compileServer(join(out, api));
  tell(`instructions of a request with all routes of ${name} and with one`);
  return {
    document: name,
    all: await countInstructions(order, target),
    one: await countInstructions({ ...order, generated: join(out, api) }, target),
  };
}

async function operationsOf(generated: string, api: string) {
  // What specgate has generated: a table named after the document.
  const module = (await import(pathToFileURL(join(generated, "server.js")).href)) as Record<string, ApiTable>;
  return Object.values(module[api]?.operations ?? {});
}

function folderOf({ api }: ScaleDocument, name: string): string {
  return join(work, api, name.replaceAll(/[^\w.-]+/g, "-"));
}

function tell(what: string): void {
  process.stderr.write(`measuring ${what}\n`);
}
