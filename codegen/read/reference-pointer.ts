/** The JSON Pointer of a local reference: `#/components/schemas/A%20B` -> `/components/schemas/A B`. */
export function referencePointer(reference: string): string {
  const fragment = reference.slice(reference.indexOf("#") + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // not percent-encoded at all: taken as written
  }
}
