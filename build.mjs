// Compiles to dist/: TypeScript incrementally, compiled validators by copying. Run by npm's prepare, pretest and prestart.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const missing = compilerPackages().find((name) => !existsSync(join(root, "node_modules", name)));
if (missing === undefined) {
  process.exitCode = compile();
  copyValidators();
  removeOrphans("dist");
  makeExecutable(Object.values(manifest.bin));
} else {
  // An installation without development dependencies runs what is in dist/ already.
  process.stdout.write(`not built: ${missing} is not installed\n`);
}

function compilerPackages() {
  return Object.keys(manifest.devDependencies).filter((name) => name === "typescript" || name.startsWith("@types/"));
}

function compile() {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  return spawnSync(process.execPath, [compiler, "-p", root], { stdio: "inherit" }).status ?? 1;
}

/** The compiler reads only the declarations beside them. */
function copyValidators() {
  const folders = ["generated", "test"].flatMap(listFiles);
  for (const path of folders.filter((file) => /(?:^|\/)generated\/.*\.js$/.test(file))) {
    const [source, target] = [join(root, path), join(root, "dist", path)];
    if (existsSync(target) && readFileSync(target).equals(readFileSync(source))) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
}

/** The compiler leaves what it once made, and the test runner would run it. */
function removeOrphans(folder) {
  for (const path of listFiles(folder)) {
    const stem = /^dist\/(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(path)?.[1];
    if (stem !== undefined && !existsSync(join(root, `${stem}.ts`)) && !existsSync(join(root, `${stem}.js`))) {
      rmSync(join(root, path));
      removeEmptyFolders(dirname(path));
    }
  }
}

function removeEmptyFolders(folder) {
  if (folder === "dist" || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmptyFolders(dirname(folder));
}

function makeExecutable(paths) {
  for (const path of paths.filter((file) => existsSync(join(root, file)))) {
    const { mode } = statSync(join(root, path));
    if ((mode & 0o111) !== 0o111) chmodSync(join(root, path), mode | 0o111);
  }
}

/** Paths of all files below a folder of the project, with forward slashes; none when there is no folder. */
function listFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
