import type { TraceView } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { fakeFinding } from "../testing/fake-result.ts";
import { formatTraceJson } from "./format-trace-json.ts";
import { formatTraceMarkdown } from "./format-trace-markdown.ts";
import { formatTraceText } from "./format-trace-text.ts";

const view: TraceView = {
  today: "2026-11-21",
  subject: { record: "system:SYS-001", path: "aims/systems.yaml", line: 4 },
  found: 1,
  expected: 2,
  doubts: [],
  links: [
    {
      title: "Risks",
      requirements: ["6.1.2", "8.2"],
      entries: [
        {
          record: "risk:R-012",
          path: "aims/risks.md",
          line: 14,
          facts: [
            { name: "title", value: "Answers are\n wrong" },
            { name: "residual.level", value: "8 (medium)" },
            { name: "acceptedBy", value: "Jane Roe" },
          ],
        },
        { record: "risk:R-013", path: "aims/risks.md", line: 15, facts: [] },
      ],
      findings: [fakeFinding("")],
    },
    { title: "Deployment", requirements: [], entries: [], missing: "Nothing says how.", findings: [] },
    { title: "Changes", requirements: ["6.3"], entries: [], notExpected: "None is on record.", findings: [] },
  ],
};

describe("the text", () => {
  test("shows each link with its records, what is missing in its place, and the findings", () => {
    expect(formatTraceText(view, { color: false }).split("\n")).toEqual([
      "system:SYS-001, seen on 2026-11-21",
      "Links on record: 1 of 2 expected. Against them stands 1 error.",
      "",
      "Risks  (6.1.2, 8.2)",
      "  risk:R-012  Answers are wrong",
      "    residual level: 8 (medium); accepted by: Jane Roe",
      "    aims/risks.md:14",
      "  risk:R-013",
      "    aims/risks.md:15",
      "  error  aims/risks.md:3:1  Nobody has accepted the residual risk of R-012.  residual-risk-accepted",
      "",
      "Deployment",
      "  missing: Nothing says how.",
      "",
      "Changes  (6.3)",
      "  not expected: None is on record.",
      "",
    ]);
  });

  test("keeps to the columns that it is given", () => {
    const lines = formatTraceText(view, { color: false, width: 60 }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("shows five findings of a link and counts the others", () => {
    const findings = Array.from({ length: 6 }, () => fakeFinding("", { severity: "warning" }));
    const many: TraceView = {
      ...view,
      links: [{ title: "Risks", requirements: [], entries: [], findings }],
    };
    const report = formatTraceText(many, { color: false });
    expect(report).toContain("  and 1 more finding\n");
    expect(report).toContain("Against them stand 6 warnings.");
  });

  test("shortens a long fact, and says by how much", () => {
    const facts = [{ name: "title", value: "x".repeat(1000) }];
    const entries = [{ record: "risk:R-1", path: "a.md", line: 1, facts }];
    const long: TraceView = { ...view, links: [{ title: "Risks", requirements: [], entries, findings: [] }] };
    expect(formatTraceText(long, { color: false })).toMatch(/x{160}…\s+\[840 more characters\]/);
  });

  test("says that nothing stands against the links, and why that is no answer, where it is none", () => {
    const doubt = { code: "not-read", problem: "One file is missing.", how: "Mend it.", about: [] } as const;
    const quiet = formatTraceText({ ...view, links: [], doubts: [doubt] }, { color: false });
    expect(quiet).toContain("Against them stands no error and no warning.");
    expect(quiet).toContain("This is no answer: One file is missing.\n");
  });
});

test("the Markdown has a heading for each link", () => {
  const page = formatTraceMarkdown(view);
  expect(page).toContain("# system:SYS-001\n\nSeen on 2026-11-21. Links on record: 1 of 2 expected.");
  expect(page).toContain(
    "## Risks (6.1.2, 8.2)\n\n- **risk:R-012** in aims/risks.md:14\n  - title: Answers are wrong\n  - residual level: 8 (medium)\n",
  );
  expect(page).toContain("## Deployment\n\n- **Missing:** Nothing says how.\n");
  expect(page).toContain("## Changes (6.3)\n\n- Not expected: None is on record.\n");
});

test("the JSON has every fact and every finding", () => {
  const report = JSON.parse(formatTraceJson(view, { version: "1" }));
  expect(report).toMatchObject({
    version: 1,
    today: "2026-11-21",
    doubts: [],
    record: "system:SYS-001",
    path: "aims/systems.yaml",
    line: 4,
    expected: 2,
    found: 1,
  });
  expect(report.links[0]).toMatchObject({
    title: "Risks",
    missing: null,
    notExpected: null,
    findings: [{ rule: "residual-risk-accepted", path: "aims/risks.md", line: 3 }],
  });
  expect(report.links[0].entries[0].facts[1]).toEqual({ name: "residual.level", value: "8 (medium)" });
});
