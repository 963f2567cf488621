import type {
  Catalogue,
  CodeSummary,
  Comparison,
  Coverage,
  DueDate,
  Finding,
  Outcome,
  RecordOf,
  Result,
} from "@aims-lint/core";

/** For tests: a finding on one line, marked by the first `[…]` in the line, which is left out of it. */
export function fakeFinding(marked: string, values: Partial<Finding> & { row?: number } = {}): Finding {
  const { row = 3, ...rest } = values;
  const from = Math.max(0, marked.indexOf("["));
  const line = marked.replace("[", "").replace("]", "");
  const to = marked.includes("[") ? marked.indexOf("]") - 1 : from;
  return {
    rule: "residual-risk-accepted",
    severity: "error",
    basis: "requirement",
    requirements: ["6.1.3", "8.3"],
    message: "Nobody has accepted the residual risk of R-012.",
    why: "Treatment ends with management approving what remains.",
    how: "Name who accepted it and when, or plan further treatment.",
    at: {
      path: "aims/risks.md",
      start: { offset: 40 + from, line: row, column: from + 1 },
      end: { offset: 40 + to, line: row, column: to + 1 },
    },
    line,
    related: [],
    subject: "risk:R-012",
    fingerprint: "0123456789abcdef",
    ...rest,
  };
}

/** For tests: how a rule ended. */
export function fakeOutcome(rule: string, values: Partial<Outcome> = {}): Outcome {
  return { rule, outcome: "pass", checked: 1, failed: 0, known: 0, waived: 0, blocked: 0, ...values };
}

/** For tests: the state of a requirement. */
export function fakeCoverage(
  requirement: string,
  state: Coverage["state"],
  values: Partial<Coverage> = {},
): Coverage {
  const type = requirement.startsWith("A") ? "control" : "clause";
  return {
    requirement,
    title: "A title",
    type,
    state,
    evidence: [],
    undecided: false,
    attestations: [],
    findings: 0,
    rules: [],
    ...values,
  };
}

/** For tests: a result of a check of one register. */
export function fakeResult(values: Partial<Result> = {}): Result {
  return {
    today: "2026-11-21",
    standard: ["ISO/IEC 42001:2023"],
    packs: [{ name: "iso42001", version: "1.2.3" }],
    findings: [],
    outcomes: [fakeOutcome("risk-has-owner")],
    coverage: [],
    due: [],
    next: [],
    files: {
      read: [
        {
          path: "aims/risks.md",
          kinds: [{ kind: "risk", by: "title", evidence: "Risks" }],
          records: 2,
        },
      ],
      skipped: [],
      unrecognised: [],
    },
    ...values,
  };
}

/** For tests: something that falls due, said on a line of a file. */
export function fakeDueDate(day: string, values: Partial<DueDate> & { row?: number } = {}): DueDate {
  const { row = 7, ...rest } = values;
  return {
    day,
    type: "treatment",
    title: "Treatment ACT-007 (retrain the model)",
    subject: "treatment:ACT-007",
    at: {
      path: "aims/plan.csv",
      start: { offset: row * 100, line: row, column: 12 },
      end: { offset: row * 100 + 10, line: row, column: 22 },
    },
    ...rest,
  };
}

/** For tests: a standard with two headings. */
export const fakeCatalogue: Catalogue = {
  standard: "ISO/IEC 42001:2023",
  groups: [
    { id: "6", title: "Planning" },
    { id: "6.1", title: "Risks" },
    { id: "A.6", title: "Life cycle" },
  ],
  requirements: [],
};

/** For tests: a record as reporters see it, in the third line of a file of 100 characters, or the whole of it. */
export function fakeRecord(ref: string, values: { path?: string; isWhole?: boolean } = {}): RecordOf {
  const { path = "aims/risks.md", isWhole = false } = values;
  const place = { offset: 40, line: 3, column: 1 };
  return {
    ref,
    range: { start: isWhole ? 0 : 40, end: isWhole ? 100 : 60 },
    document: { path, text: " ".repeat(100) },
    at: () => ({ path, start: place, end: place }),
  } as unknown as RecordOf;
}

/** For tests: what was looked at in the code of a project. */
export function fakeCodeSummary(
  values: Partial<CodeSummary> = {},
  files: Partial<CodeSummary["files"]> = {},
): CodeSummary {
  return {
    components: { product: 0, development: 0, research: 0, test: 0 },
    hints: 0,
    files: { listed: 0, read: 0, manifests: 0, unread: [], left: [], ...files },
    ...values,
  };
}

/** For tests: a comparison with a commit of the main branch; the change brings nothing. */
export function fakeComparison(values: Partial<Comparison> = {}): Comparison {
  return {
    base: { ref: "origin/main", commit: "1a2b3c4d5e6f7081", as: "merge-base", notes: [] },
    news: [],
    eased: [],
    mended: [],
    gone: [],
    standing: [],
    unknown: [],
    records: [],
    coverage: [],
    ...values,
  };
}
