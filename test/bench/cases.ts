/** One request of the bench and the only right answer to it. */
export interface BenchCase {
  readonly name: "login" | "get" | "invalid";
  readonly method: "GET" | "POST";
  readonly target: string;
  readonly body?: string;
  readonly status: number;
  readonly answer: unknown;
}

/** What a right login answers. */
export const session = { token: `eyJhbGciOiJFUzI1NiJ9.${"a".repeat(180)}.${"b".repeat(86)}`, expiresAt: 1_700_003_600 };
/** What an invalid body answers. */
export const invalid = { error: "invalid request" };

const login = { email: "someone@example.com", password: "correct horse battery", validation: "v".repeat(40) };

export const cases: readonly BenchCase[] = [
  { name: "login", method: "POST", target: "/api/login", body: JSON.stringify(login), status: 200, answer: session },
  {
    name: "get",
    method: "GET",
    target: "/api/items/42?limit=10&full=true",
    status: 200,
    answer: { id: 42, limit: 10, full: true, name: "item 42" },
  },
  {
    name: "invalid",
    method: "POST",
    target: "/api/login",
    body: JSON.stringify({ ...login, password: "short" }),
    status: 400,
    answer: invalid,
  },
];
