import { code } from "../emit/code.js";
import type { ApiModel } from "../model/api-model.js";

/** `app.ts`: the services of APIs on one Koa app. `services`: the folder of the services, without a slash at its end. */
export function emitApp(apis: readonly ApiModel[], services: string): string {
  return code`
    import Koa from "koa";
    ${apis.map(({ name, constName }) => `import { ${constName}Service } from "./${services}/${name}/service.js";`)}

    const app = new Koa();
    ${apis.map(({ constName }) => `app.use(${constName}Service);`)}

    const port = Number(process.env.PORT ?? 3000);
    app.listen(port, "127.0.0.1", () => {
      ${apis.map(({ name, mount }) => `console.log(\`${name}: http://127.0.0.1:\${port}${mount}\`);`)}
    });

  `;
}
