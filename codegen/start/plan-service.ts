import { posix } from "node:path";
import type { ApiModel } from "../model/api-model.js";
import { emitHandlerList, emitStub, hasListBanner } from "./emit-handlers.js";
import { emitHooks, emitRefuse, emitService } from "./emit-service.js";
import { type FoundHandler, findHandlers } from "./find-handlers.js";
import { handlerNames } from "./handler-names.js";
import type { WantedFile } from "./place-files.js";

/** Where the hand-written and the generated code of a project are. */
export interface Folders {
  readonly services: string;
  readonly out: string;
}

/** The files that a service lacks, and the handlers of operations that its document no longer has. */
export interface PlannedService {
  readonly files: readonly WantedFile[];
  readonly orphans: readonly Orphan[];
}
export interface Orphan {
  readonly api: string;
  readonly operation: string;
  readonly file: string;
}

/** Stubs for the operations of an API that have no handler yet, and the list of those that have one. */
export async function planStubs(model: ApiModel, { services, out }: Folders): Promise<PlannedService> {
  const folder = `${services}/${model.name}`;
  const found = await findHandlers(folder, model.typeName);
  const generated = `${generatedFrom(folder, out, model)}/server.js`;
  const names = handlerNames(model);
  const stubs: WantedFile[] = [];
  const handlers: FoundHandler[] = [];
  for (const operation of model.operations) {
    const known = found.find((handler) => handler.operation === operation.id);
    const name = names.get(operation.id) ?? { constName: operation.id, file: operation.id };
    const stub = { operation: operation.id, file: `${name.file}.ts`, constName: name.constName };
    if (!known)
      stubs.push({ path: `${folder}/${stub.file}`, text: emitStub(model, operation, { ...name, generated }) });
    handlers.push(known ?? stub);
  }
  const list = { path: `${folder}/operations.ts`, text: emitHandlerList(model, handlers), isOurs: hasListBanner };
  const ids = new Set(model.operations.map(({ id }) => id));
  const orphans = found
    .filter(({ operation }) => !ids.has(operation))
    .map(({ operation, file }) => ({ api: model.name, operation, file: `${folder}/${file}` }));
  return { files: [...stubs, list], orphans };
}

/** All first files of a service: its stubs, its hooks, its refusals, and what joins them. */
export async function planService(
  model: ApiModel,
  folders: Folders & { readonly mock: boolean },
): Promise<PlannedService> {
  const folder = `${folders.services}/${model.name}`;
  const plan = { generated: generatedFrom(folder, folders.out, model), mock: folders.mock };
  const stubs = await planStubs(model, folders);
  const files = [
    { path: `${folder}/service.ts`, text: emitService(model, plan) },
    { path: `${folder}/hooks.ts`, text: emitHooks(model, plan) },
    { path: `${folder}/refuse.ts`, text: emitRefuse(model, plan) },
    ...stubs.files,
  ];
  return { files, orphans: stubs.orphans };
}

function generatedFrom(folder: string, out: string, { name }: ApiModel): string {
  return posix.relative(folder, `${out}/${name}`);
}
