import type { Migration } from "../migrate.js";

/** The audit table: chains of rows, one for each writer, each row with the digest of the one before it. */
export const audit: Migration = {
  name: "0002-audit",
  statements: [
    `CREATE TABLE audit (
      writer TEXT NOT NULL,
      seq BIGINT NOT NULL,
      at BIGINT NOT NULL,
      action TEXT NOT NULL,
      facts TEXT NOT NULL,
      previous TEXT NOT NULL,
      digest TEXT NOT NULL,
      PRIMARY KEY (writer, seq)
    )`,
    "CREATE INDEX audit_by_time ON audit (at)",
  ],
};
