import type { RolledUp, RollUp } from "@aims-lint/core";
import { counted } from "../text/counted.ts";

/** `3 repositories of 4 expected`. */
export function repositoryCount({ repositories, missing }: RollUp): string {
  const expected = repositories.length + missing.length;
  return `${counted(repositories.length, "repository", "repositories")}${missing.length === 0 ? "" : ` of ${expected} expected`}`;
}

/** The repositories that need a look first: those without an answer, then those with the most errors. */
export function worstFirst(repositories: readonly RolledUp[]): RolledUp[] {
  const isSilent = ({ doubts }: RolledUp): number => (doubts.length > 0 ? 1 : 0);
  return repositories.toSorted(
    (a, b) =>
      isSilent(b) - isSilent(a) ||
      b.findings.error - a.findings.error ||
      b.findings.warning - a.findings.warning ||
      b.findings.info - a.findings.info,
  );
}
