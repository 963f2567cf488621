import { counts, type Finding, type Result } from "@aims-lint/core";

/** The findings that a check stands or falls with: of a change what it brings, else all; waived and known ones count for nothing. */
export function judgedFindings({ comparison, findings }: Result): Finding[] {
  const judged = comparison ? comparison.news.map(({ finding }) => finding) : findings;
  return judged.filter(counts);
}
