import type { OpenApiDocument } from "../read/openapi-document.js";
import type { Problem } from "../read/problem.js";

/** The path of `servers[0].url` without a slash at its end; `""` where there is none. */
export function buildMount(document: OpenApiDocument): {
  readonly mount: string;
  readonly problems: readonly Problem[];
} {
  const url = document.servers?.[0]?.url ?? "";
  const path = url.replace(/^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/[^/?#]*/, "");
  if (/^(?:\/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*\/?$/.test(path)) return { mount: path.replace(/\/$/, ""), problems: [] };
  const problem = {
    code: "unsupported-server",
    message: "the first server's URL has no path that an API can be mounted at",
    pointer: "/servers/0/url",
    remedy: "Write a URL or a path such as `/v1`, without variables, query or empty segments.",
  };
  return { mount: "", problems: [problem] };
}
