/**
 * What to do about a package that is not installed; undefined for any other error. What only the server needs are
 * optional dependencies, so that a project that has no use for it can leave them out.
 */
export function explainMissing(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) return undefined;
  const name = /^Cannot find package '([^']+)'/.exec(error.message)?.[1];
  return name && `specgate-server needs the package ${name}, which is not installed: install without --omit=optional`;
}
