import { compare, type Finding } from "@aims-lint/core";

export const severities: readonly Finding["severity"][] = ["error", "warning", "info"];

/** Findings by file: files with graver findings first, then by path; in a file the gravest first, then by place. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  const grade = ({ severity }: Finding): number => severities.indexOf(severity);
  const gravest = new Map<string, number>();
  for (const finding of findings) {
    const { path } = finding.at;
    gravest.set(path, Math.min(gravest.get(path) ?? severities.length, grade(finding)));
  }
  return findings.toSorted(
    (a, b) =>
      (gravest.get(a.at.path) ?? 0) - (gravest.get(b.at.path) ?? 0) ||
      compare(a.at.path, b.at.path) ||
      grade(a) - grade(b) ||
      a.at.start.line - b.at.start.line ||
      a.at.start.column - b.at.start.column,
  );
}
