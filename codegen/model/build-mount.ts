import { isObject } from "../read/json-object.js";
import type { OpenApiDocument } from "../read/openapi-document.js";
import type { Problem } from "../read/problem.js";

interface Mount {
  readonly mount: string;
  readonly problems: readonly Problem[];
}

/** The path of `servers[0].url`, its variables replaced by their defaults, without a slash at its end; `""` where there is none. */
export function buildMount(document: OpenApiDocument): Mount {
  const server = document.servers?.[0];
  const written = pathOf(server?.url ?? "");
  const path = pathOf(withDefaults(server?.url ?? "", server?.variables)).replace(/\/+$/, "");
  if (!/^(?:\/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*$/.test(path)) return { mount: "", problems: [unusable] };
  return { mount: path, problems: written.includes("{") ? [variable(path)] : [] };
}

function pathOf(url: string): string {
  return url.replace(/^(?:[A-Za-z][A-Za-z0-9+.{}-]*:)?\/\/[^/?#]*/, "");
}

function withDefaults(url: string, variables: unknown): string {
  return url.replace(/\{([^{}]*)\}/g, (text, name: string) => {
    const declared = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isObject(declared) && typeof declared.default === "string" ? declared.default : text;
  });
}

const unusable: Problem = {
  code: "unsupported-server",
  message: "the first server's URL has no path that an API can be mounted at, so that is `/`",
  pointer: "/servers/0/url",
  remedy: "Write a URL or a path such as `/v1`, without query or empty segments.",
  severity: "unlessStrict",
};

function variable(path: string): Problem {
  return {
    code: "server-variable",
    message: `the mount is \`${path || "/"}\`: a variable of the server is replaced by its default`,
    pointer: "/servers/0/url",
    remedy: "Write the path out, or mount the API elsewhere by `implement`'s option `mount`.",
    severity: "unlessStrict",
  };
}
