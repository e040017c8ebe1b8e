/** `name`, or `name2`, `name3`, … when it is taken; takes it. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
  taken.add(free);
  return free;
}

/** An imported name as a module binds it: `Api`, or `Api as Api2` where one of its own has that name. */
export interface ImportedName {
  readonly local: string;
  readonly specifier: string;
}

/** Takes a name for an import. */
export function takeImport(name: string, taken: Set<string>): ImportedName {
  const local = takeName(name, taken);
  return { local, specifier: local === name ? name : `${name} as ${local}` };
}
