/** A login at Flashback as it goes on the wire. */
export function loginRequest(email: string, password: string) {
  const body = JSON.stringify({ email, password });
  const headers = ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`];
  return { method: "POST", path: "/flashback/user/login", headers, body };
}

/** The address of an account that is attacked. */
export function attackedEmail(account: number): string {
  return `attacked${account}@example.com`;
}

/** The address of an account whose owner logs in meanwhile. */
export function plantedEmail(account: number): string {
  return `planted${account}@example.com`;
}

/** The password of all accounts. */
export const rightPassword = "Correct-Horse-1";
