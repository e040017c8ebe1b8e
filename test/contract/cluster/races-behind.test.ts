import { describe } from "node:test";
import { postgresDatabases } from "../../store/postgres-database.js";
import { testRaces } from "../abuse/race-flows.js";
import { type SeveralServers, startSeveral } from "../abuse/several-servers.js";
import { claimRedis } from "./claim-redis.js";
import { type ProxyName, proxyNames, startProxy, whyNoProxy } from "./start-proxy.js";

for (const name of proxyNames) {
  const why = whyNoProxy(name);
  const title = `P0 1: of two servers behind ${name}, a race of 200 parallel uses has one winner`;
  describe(why ? `${title} (skipped: ${why})` : title, { skip: why }, () => {
    const newDatabase = postgresDatabases();
    testRaces(async () => startBehind(name, await newDatabase()));
  });
}

/** Two servers that are called through a proxy. */
async function startBehind(name: ProxyName, databaseUrl: string): Promise<SeveralServers> {
  const redis = await claimRedis();
  const servers = await startSeveral(2, { DATABASE_URL: databaseUrl, REDIS_URL: redis.url });
  const proxy = await startProxy({ name, servers: servers.at.map((at) => at.url("")) });
  return {
    at: [{ url: (path) => `${proxy.url}${path}` }],
    planted: servers.planted,
    async close() {
      await proxy.stop();
      await servers.close();
      await redis.release();
    },
  };
}
