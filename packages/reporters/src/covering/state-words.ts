import type { CoverageState } from "@aims-lint/core";

/** The states of a requirement in the words of a report. */
export const stateWords: Readonly<Record<CoverageState, string>> = {
  evidenced: "evidenced",
  gaps: "with gaps",
  waived: "with waived gaps",
  excluded: "excluded",
  attested: "attested",
  "needs-judgement": "left to people's judgement",
  "not-evaluated": "not evaluated",
};

/** What every report about coverage says, so that nobody takes it for more. */
export const noConformity =
  "A state says what was found in the documents and what rules could check. None says that a requirement is met; that is for an auditor to judge.";
