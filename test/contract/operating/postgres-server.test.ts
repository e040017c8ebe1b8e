import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPostgres, onServer, postgresDatabases, schemaOf } from "../../store/postgres-database.js";
import { runCommand, runJson, startServer } from "../server-command.js";

const json = { "content-type": "application/json" };

describe("specgate-server on PostgreSQL", { skip: noPostgres }, () => {
  const newDatabase = postgresDatabases();

  it("shares sessions with a second server", async () => {
    const env = { DATABASE_URL: await newDatabase(), RECAPTCHA_SECRET: "a-site-secret" };
    const user = ["--email", "ann@example.com", "--name", "Ann", "--org-id", "o"];
    await runJson(["account", "add", "flashback", ...user], env, "Correct-Horse-1");
    const servers = [await startServer([], env), await startServer([], env)];
    const ask = async (at: number, path: string, init: RequestInit) => {
      const response = await fetch(`${servers[at]?.url}${path}`, init);
      return { status: response.status, ...(await response.json()) };
    };
    const post = (body: object) => ({ method: "POST", headers: json, body: JSON.stringify(body) });
    const login = post({ email: "ann@example.com", password: "Correct-Horse-1" });
    const { status, refreshToken, accessToken } = await ask(0, "/flashback/user/login", login);
    assert.equal(status, 200);
    const refreshed = await Promise.all([0, 1].map((at) => ask(at, "/flashback/user/refresh", post({ refreshToken }))));
    assert.deepEqual([refreshed[0].status, refreshed[1].status], [200, 200]);
    assert.equal(refreshed[0].refreshToken, refreshed[1].refreshToken);
    const tokens = () => ask(1, "/flashback/token", { headers: { authorization: `Bearer ${accessToken}` } });
    assert.equal((await tokens()).status, 200);
    await ask(0, "/flashback/user/logout", post({ refreshToken: refreshed[0].refreshToken }));
    assert.equal((await tokens()).status, 401, "logged out at one, it is logged out at the other");
    assert.deepEqual(await Promise.all(servers.map((server) => server.stop("SIGTERM"))), [0, 0]);
  });

  it("is not ready without its database, and ready again with it", async () => {
    const url = await newDatabase();
    const server = await startServer([], { DATABASE_URL: url, RECAPTCHA_SECRET: "a-site-secret" });
    const ready = async () => (await fetch(`${server.url}/readyz`)).status;
    assert.equal(await ready(), 200);
    await onServer(`ALTER SCHEMA ${schemaOf(url)} RENAME TO ${schemaOf(url)}_away`);
    assert.equal(await ready(), 503);
    await onServer(`ALTER SCHEMA ${schemaOf(url)}_away RENAME TO ${schemaOf(url)}`);
    assert.equal(await ready(), 200);
    assert.equal(await server.stop("SIGTERM"), 0);
  });
});

describe("specgate-server, given a PostgreSQL server that does not answer,", () => {
  it("ends with a line that names the setting and not its value", async () => {
    const DATABASE_URL = "postgres://user:canary@127.0.0.1:1/x";
    const { code, stdout, stderr } = await runCommand(["account", "list"], { DATABASE_URL });
    assert.deepEqual([code, stdout, stderr], [1, "", "DATABASE_URL: the database cannot be reached\n"]);
  });
});
