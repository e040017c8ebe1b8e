import type { Accounts } from "../../store/store.js";
import type { PasswordHasher } from "../passwords/password-hasher.js";
import type { RandomBytes } from "../secrets/make-id.js";
import type { SecretBox } from "../secrets/secret-box.js";

/** What making an account takes; each kind takes its part. */
export interface AccountTools {
  readonly accounts: Pick<Accounts, "create" | "byLogin" | "addCredential">;
  readonly box: SecretBox;
  readonly hasher: PasswordHasher;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}
