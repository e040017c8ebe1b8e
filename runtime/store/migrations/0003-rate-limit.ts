import type { Migration } from "../migrate.js";

/** Counts of calls, one row for each limit and caller. */
export const rateLimit: Migration = {
  name: "0003-rate-limit",
  statements: [
    `CREATE TABLE rate_limit (
      name TEXT NOT NULL,
      digest TEXT NOT NULL,
      used BIGINT NOT NULL,
      ends_at BIGINT NOT NULL,
      PRIMARY KEY (name, digest)
    )`,
    "CREATE INDEX rate_limit_by_end ON rate_limit (ends_at)",
  ],
};
