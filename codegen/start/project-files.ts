/** What a project of its own needs around its services. */
export interface ProjectPlan {
  readonly name: string;
  readonly specs: string;
  readonly out: string;
  readonly services: string;
  readonly mock: boolean;
  /** The version of specgate that a new package.json asks for. */
  readonly version: string;
}

/** The npm scripts of a project. */
export const projectScripts: Readonly<Record<string, string>> = {
  generate: "specgate generate && specgate stub",
  build: "tsc && specgate copy dist",
  start: "node dist/app.js",
};
const dependencies = { koa: "^3.3.0" };
const developmentDependencies = { "@types/koa": "^3.0.3", "@types/node": "^24.0.0", typescript: "~5.9.3" };

/** Packages that a project needs, by kind, with the versions that are tested. */
export const projectPackages = { dependencies, developmentDependencies };

/** `package.json` of a project that has none. */
export function packageText({ name, version }: ProjectPlan): string {
  return json({
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    scripts: projectScripts,
    dependencies: { ...dependencies, specgate: version },
    devDependencies: developmentDependencies,
  });
}

/** `specgate.config.json`: where things are. */
export function configText({ specs, out, services, mock }: ProjectPlan): string {
  return json({ specs, out, services, mocks: mock });
}

/** `tsconfig.json` of a project that is compiled to `dist/`. */
export function tsconfigText({ out, services }: ProjectPlan): string {
  return json({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      types: ["node"],
      rootDir: ".",
      outDir: "dist",
      strict: true,
      sourceMap: true,
    },
    include: ["app.ts", services, out],
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
