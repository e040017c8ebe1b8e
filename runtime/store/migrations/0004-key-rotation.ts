import type { Migration } from "../migrate.js";

/** Successors of signing keys. `state` stays what it was: it guards that a realm has one first key, no more. */
export const keyRotation: Migration = {
  name: "0004-key-rotation",
  statements: [
    "ALTER TABLE signing_key ADD COLUMN active_from BIGINT",
    "ALTER TABLE signing_key ADD COLUMN retires_at BIGINT",
    // The kid of the key before this one.
    "ALTER TABLE signing_key ADD COLUMN follows TEXT",
    // The database decides which of several rotations at once makes the successor.
    "CREATE UNIQUE INDEX signing_key_follows ON signing_key (follows)",
  ],
};
