import { describe } from "node:test";
import { noPostgres, postgresDatabases } from "../../store/postgres-database.js";
import { testRaces } from "./race-flows.js";
import { startSeveral } from "./several-servers.js";

const processes = 4;

describe("P0 1: on SQLite, a race of 50 parallel uses in each of 4 processes has one winner", () => {
  testRaces(() => startSeveral(processes));
});

const title = `P0 1: on PostgreSQL, a race of 50 parallel uses in each of 4 processes has one winner${noPostgres ? `: ${noPostgres}` : ""}`;
describe(title, { skip: noPostgres }, () => {
  const newDatabase = postgresDatabases();
  testRaces(async () => startSeveral(processes, { DATABASE_URL: await newDatabase() }));
});
