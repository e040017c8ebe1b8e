import type { Migration } from "./migrate.js";
import { loginStore } from "./migrations/0001-login-store.js";

/** Every step of the schema, oldest first; a change to the schema is a new step at the end. */
export const schema: readonly Migration[] = [loginStore];
