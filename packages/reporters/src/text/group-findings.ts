import { append, type Finding } from "@aims-lint/core";

/** Findings of one file that have the same rule, reason and remedy; at least one. */
export type Group = readonly [Finding, ...Finding[]];

/** Groups findings, so that a reason is read once. Groups are in the order of their first findings. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { at, rule, severity, why, how } = finding;
    const key = JSON.stringify([at.path, rule, severity, why, how]);
    append(groups, key, finding);
  }
  const inFiles = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const { path } = group[0].at;
    inFiles.set(path, [...(inFiles.get(path) ?? []), group]);
  }
  return [...inFiles.values()].flat();
}
