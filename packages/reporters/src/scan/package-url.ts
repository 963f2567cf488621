import type { Component } from "@aims-lint/core";

/**
 * The package URL of a component, with its version where there is one and no range; `undefined` for what has none. See
 * https://github.com/package-url/purl-spec.
 */
export function packageUrl({ id, versions }: Pick<Component, "id" | "versions">): string | undefined {
  if (!id.startsWith("pkg:")) return undefined;
  const [first, ...others] = versions;
  const version = first?.replace(/^={1,3} ?/, "");
  if (version === undefined || others.length > 0 || !isExact(version)) return id;
  return `${id}@${encodeURIComponent(version)}`;
}

/** Whether a version names one release: a number, a tag or the hash of a content, and no range such as `^1.2` or `>=2,<3`. */
function isExact(version: string): boolean {
  if (/^(?:latest|x)$|\.x\b/i.test(version)) return false;
  return /^(?:v?\d[\w.+-]*|[a-z][\w.-]*|sha256:[0-9a-f]{64})$/i.test(version);
}
