/** The stored form of a PLYR[ID]: lower case. */
export function normalisePlyrId(plyrId: string): string {
  return plyrId.toLowerCase();
}

/** Whether a lower-case PLYR[ID] keeps the vendor's rule: 5 to 64 of `a-z0-9-`, no hyphen at an end or doubled, a letter. */
export function isPlyrId(plyrId: string): boolean {
  return /^[a-z0-9-]{5,64}$/.test(plyrId) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plyrId) && /[a-z]/.test(plyrId);
}
