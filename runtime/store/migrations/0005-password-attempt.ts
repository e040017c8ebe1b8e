import type { Migration } from "../migrate.js";

/** Counts of failed password logins: `address` is one that has logged in before, or '' for all others. */
export const passwordAttempt: Migration = {
  name: "0005-password-attempt",
  statements: [
    `CREATE TABLE password_attempt (
      subject TEXT NOT NULL,
      address TEXT NOT NULL,
      fails BIGINT NOT NULL,
      block_ms BIGINT NOT NULL,
      tried_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      PRIMARY KEY (subject, address)
    )`,
    "CREATE INDEX password_attempt_by_expiry ON password_attempt (expires_at)",
  ],
};
