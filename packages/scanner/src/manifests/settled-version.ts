/**
 * A version as it may be shown. Addresses are none: they may hold secrets. What points into the repository or to a list of versions
 * elsewhere is none either.
 */
export function settledVersion(written: string | undefined): string | undefined {
  const version = written?.trim();
  if (!version || version === "*" || version.length > 80) return undefined;
  return /^[\w.^~<>=!,|&*+\-() [\]]+$/.test(version) ? version : undefined;
}
