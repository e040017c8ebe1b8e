/** One request of the bench and the only right answer to it. */
export interface BenchCase {
  readonly name: "login" | "get" | "invalid" | "parameters" | "large";
  readonly method: "GET" | "POST";
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status: number;
  readonly answer: unknown;
  /** The contenders that are asked; default: all. */
  readonly of?: readonly string[];
  /** How many requests of the other cases it counts as; default: 1. */
  readonly weight?: number;
}

/** The cases of a contender. */
export function casesOf(contender: string): readonly BenchCase[] {
  return cases.filter((each) => each.of?.includes(contender) ?? true);
}

/** How often a case is sent where others are `count` times. */
export function timesOf({ weight = 1 }: BenchCase, count: number): number {
  return Math.ceil(count / weight);
}

/** What a right login answers. */
export const session = { token: `eyJhbGciOiJFUzI1NiJ9.${"a".repeat(180)}.${"b".repeat(86)}`, expiresAt: 1_700_003_600 };
/** What an invalid body answers. */
export const invalid = { error: "invalid request" };

/** A megabyte of JSON. */
const orders = Array.from({ length: 8200 }, (_, index) => ({
  id: index,
  buyer: `customer ${index} of the shop`,
  price: index * 1.25,
  paid: index % 2 === 0,
  tags: ["new", "sale", "gift"],
  note: "x".repeat(20),
}));

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
  {
    name: "parameters",
    method: "GET",
    target:
      "/api/shops/7/goods?sizes=38&sizes=39&colors=red,green&tags=new%7Csale&price%5Bfrom%5D=9.5&price%5Bto%5D=20",
    headers: { "X-Page": "3" },
    status: 200,
    answer: {
      shop: 7,
      sizes: [38, 39],
      colors: ["red", "green"],
      tags: ["new", "sale"],
      price: { from: 9.5, to: 20 },
      page: 3,
    },
    of: ["Fastify with schemas", "specgate"],
  },
  {
    name: "large",
    method: "POST",
    target: "/api/orders",
    body: JSON.stringify({ orders }),
    status: 200,
    answer: { count: orders.length },
    of: ["node:http, bare", "specgate"],
    weight: 50,
  },
];
