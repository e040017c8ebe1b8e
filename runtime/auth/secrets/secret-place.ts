/** Where the shared secret of an HMAC key lies: a sealed secret opens only at its own place. */
export function hmacPlace(realm: string, key: string): string {
  return `hmac/${realm}/${key}`;
}

/** Where the one-time-code secret of an account lies. */
export function otpPlace(accountId: string): string {
  return `otp/${accountId}`;
}
