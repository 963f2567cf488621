import type { Result, RolledUp } from "@aims-lint/core";
import { fakeCoverage, fakeResult } from "./fake-result.ts";

/** For tests: one repository of a roll-up. */
export function fakeRepository(name: string, errors: number, values: Partial<RolledUp> = {}): RolledUp {
  return {
    name,
    today: "2026-11-21",
    tool: { name: "aims-lint", version: "1.2.3" },
    packs: [],
    findings: { error: errors, warning: 0, info: 0 },
    waived: 0,
    known: 0,
    read: 1,
    doubts: [],
    ...values,
  };
}

/** For tests: a roll-up of an organisation, of a product with gaps, of one that is no answer, and without a third. */
export function fakeRollUp(values: Partial<Result> = {}): Result {
  const doubt = {
    code: "nothing-read",
    problem: "There is no document to check.",
    how: "h",
    about: [],
  } as const;
  return fakeResult({
    rollUp: {
      organisation: "acme/org",
      repositories: [
        fakeRepository("acme/chat", 2),
        fakeRepository("acme/empty", 0, { doubts: [doubt], read: 0 }),
        fakeRepository("acme/org", 0, {
          commit: { id: "0123456789abcdef".repeat(3).slice(0, 40), on: "2026-11-20", altered: [] },
        }),
      ],
      missing: ["acme/claims"],
      notes: ["A note."],
    },
    coverage: [
      fakeCoverage("A.5.2", "gaps", {
        title: "Impact",
        findings: 2,
        repositories: [
          { repository: "acme/chat", state: "gaps", findings: 2 },
          { repository: "acme/empty", state: "gaps", findings: 0 },
          { repository: "acme/org", state: "evidenced", findings: 0 },
        ],
      }),
      fakeCoverage("A.6.2.4", "not-evaluated", {
        title: "Verification",
        repositories: [
          { repository: "acme/chat", state: "evidenced", findings: 0 },
          { repository: "acme/empty", state: "not-evaluated", findings: 0 },
          { repository: "acme/org", state: "excluded", findings: 0 },
        ],
      }),
      fakeCoverage("5.2", "evidenced", {
        repositories: [
          { repository: "acme/chat", state: "evidenced", findings: 0 },
          { repository: "acme/empty", state: "evidenced", findings: 0 },
          { repository: "acme/org", state: "evidenced", findings: 0 },
        ],
      }),
    ],
    ...values,
  });
}
