const least = { major: 22, minor: 19 };

/** Why a version of Node cannot run specgate; undefined when it can. */
export function refuseNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > least.major || (major === least.major && minor >= least.minor)) return undefined;
  return `specgate needs Node ${least.major}.${least.minor} or later; this is Node ${version}\n`;
}
