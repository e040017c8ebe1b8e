import type { Migration } from "../migrate.js";

/** How long the last lock after wrong one-time codes was, so that the next is longer; 0 after a right code. */
export const otpLock: Migration = {
  name: "0006-otp-lock",
  statements: ["ALTER TABLE otp ADD COLUMN lock_ms BIGINT NOT NULL DEFAULT 0"],
};
