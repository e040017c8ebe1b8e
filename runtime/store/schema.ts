import type { Migration } from "./migrate.js";
import { loginStore } from "./migrations/0001-login-store.js";
import { audit } from "./migrations/0002-audit.js";
import { rateLimit } from "./migrations/0003-rate-limit.js";
import { keyRotation } from "./migrations/0004-key-rotation.js";
import { passwordAttempt } from "./migrations/0005-password-attempt.js";
import { otpLock } from "./migrations/0006-otp-lock.js";

/** Every step of the schema, oldest first; a change to the schema is a new step at the end. */
export const schema: readonly Migration[] = [loginStore, audit, rateLimit, keyRotation, passwordAttempt, otpLock];
