import { readFile } from "node:fs/promises";
import type { PlacedFile } from "./place-files.js";
import { projectPackages, projectScripts } from "./project-files.js";

/** The commands that a project still needs, ready to paste. What package.json has already is left out. */
export async function nextSteps(files: readonly PlacedFile[]): Promise<readonly string[]> {
  const isNew = files.some(({ path, state }) => path === "package.json" && state === "made");
  const steps = isNew ? ["npm install"] : missingSteps(JSON.parse(await readFile("package.json", "utf8")));
  return [...steps, "npm run generate", "npm run build", "npm start"];
}

interface Manifest {
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function missingSteps({ type, scripts = {}, dependencies = {}, devDependencies = {} }: Manifest): readonly string[] {
  const all = { ...dependencies, ...devDependencies };
  const settings = [
    ...(type === "module" ? [] : ["type=module"]),
    ...Object.entries(projectScripts)
      .filter(([name]) => !Object.hasOwn(scripts, name))
      .map(([name, script]) => `"scripts.${name}=${script}"`),
  ];
  const lacking = (packages: Readonly<Record<string, string>>) =>
    Object.entries(packages)
      .filter(([name]) => !Object.hasOwn(all, name))
      .map(([name, version]) => `"${name}@${version}"`);
  const [needed, forWork] = [lacking(projectPackages.dependencies), lacking(projectPackages.developmentDependencies)];
  return [
    ...(settings.length > 0 ? [`npm pkg set ${settings.join(" ")}`] : []),
    ...(needed.length > 0 ? [`npm install ${needed.join(" ")}`] : []),
    ...(forWork.length > 0 ? [`npm install --save-dev ${forWork.join(" ")}`] : []),
  ];
}
