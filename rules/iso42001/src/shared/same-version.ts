/** Whether two texts mean one version: `v2.0`, `2.0` and `Version 2` do, `1.10` and `1.1` do not. */
export function isSameVersion(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:version|ver\.?|rev\.?|revision|edition|v)\s*/, "")
    .replace(/\s*\(.*\)$/, "")
    .replace(/(?:\.0)+$/, "");
}
