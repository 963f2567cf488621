import { describe, expect, test } from "vitest";
import { fakeCatalogue, fakeCoverage, fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { formatCoverageCsv } from "./format-coverage-csv.ts";
import { formatCoverageJson } from "./format-coverage-json.ts";
import { formatCoverageMarkdown } from "./format-coverage-markdown.ts";
import { formatCoverageText } from "./format-coverage-text.ts";
import { selectCoverage } from "./select-coverage.ts";

const risks = ["R-001", "R-002"].map((id) => ({ record: `risk:${id}`, path: "aims/risks.md" }));
const result = fakeResult({
  coverage: [
    fakeCoverage("6.1.2", "evidenced", {
      title: "Risk assessment",
      group: "6.1",
      phase: "plan",
      stages: [1, 2],
      evidence: risks,
      attestations: ["attestation:ATT-1"],
      rules: [{ rule: "risk-has-owner", outcome: "pass" }],
    }),
    fakeCoverage("6.1.3", "gaps", {
      title: "Risk treatment",
      group: "6.1",
      findings: 1,
      rules: [{ rule: "residual-risk-accepted", outcome: "fail" }],
    }),
    fakeCoverage("A.6.2.4", "excluded", {
      title: "Verification",
      group: "A.6",
      exclusion: { reason: "We | only buy." },
    }),
    fakeCoverage("A.6.2.5", "not-evaluated", {
      title: "Deployment",
      group: "A.6",
      rules: [{ rule: "deployment-planned", outcome: "blocked" }],
    }),
  ],
  findings: [fakeFinding("", { requirements: ["6.1.3"] })],
});
const catalogue = fakeCatalogue;
const text = (width?: number, filter = {}): string =>
  formatCoverageText(result, selectCoverage(result, filter), {
    catalogue,
    color: false,
    ...(width === undefined ? {} : { width }),
  });

describe("the text", () => {
  test("shows below each heading the requirements, their evidence and what stands against them", () => {
    expect(text().split("\n")).toEqual([
      "Coverage of ISO/IEC 42001:2023 on 2026-11-21",
      "Clauses   1 of 2 evidenced, 1 with gaps",
      "Controls  0 of 2 evidenced, 1 excluded, 1 not evaluated",
      "",
      "6 Planning",
      "  6.1.2   Risk assessment  evidenced",
      "          aims/risks.md  2 risk",
      "          attested by attestation:ATT-1",
      "  6.1.3   Risk treatment  with gaps",
      "          error  aims/risks.md:3:1  Nobody has accepted the residual risk of R-012.",
      "",
      "A.6 Life cycle",
      "  A.6.2.4 Verification  excluded",
      "          reason: We | only buy.",
      "  A.6.2.5 Deployment  not evaluated",
      "          deployment-planned: blocked",
      "",
      "A state says what was found in the documents and what rules could check. None says that a",
      "requirement is met; that is for an auditor to judge.",
      "",
    ]);
  });

  test("keeps to the columns that it is given", () => {
    const lines = text(60).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines).toContain("            residual risk of R-012.");
  });

  test("says of how many requirements it shows a part", () => {
    expect(text(100, { states: ["gaps"] })).toContain(
      "Shown: 1 of 4 requirements (state gaps)\nClauses   1 of 2 shown: 0 of 1 evidenced, 1 with gaps\n",
    );
  });

  test("names four documents and findings, and counts the others", () => {
    const evidence = Array.from({ length: 5 }, (_, n) => ({ record: `risk:${n}`, path: `${n}.md` }));
    const findings = Array.from({ length: 6 }, () => fakeFinding("", { requirements: ["4.1"] }));
    const many = fakeResult({ coverage: [fakeCoverage("4.1", "gaps", { evidence, findings: 6 })], findings });
    const report = formatCoverageText(many, selectCoverage(many), { catalogue, color: false });
    expect(report).toContain("and 1 more document\n");
    expect(report).toContain("and 2 more findings\n");
  });

  test.each([
    ["no rule speaks for it", fakeCoverage("4.1", "needs-judgement")],
    ["no rule that speaks for it was run", fakeCoverage("4.1", "not-evaluated")],
    [
      "nothing on record",
      fakeCoverage("4.1", "not-evaluated", { rules: [{ rule: "a", outcome: "not-applicable" }] }),
    ],
    ["reason: none given", fakeCoverage("A.2.2", "excluded", { exclusion: {} })],
  ])("says %s", (words, entry) => {
    const one = fakeResult({ coverage: [entry] });
    expect(formatCoverageText(one, selectCoverage(one), { catalogue, color: false })).toContain(words);
  });

  test("ends with why it is no answer, where it is none", () => {
    const empty = fakeResult({ files: { read: [], skipped: [], unrecognised: [] } });
    const report = formatCoverageText(empty, selectCoverage(empty), { catalogue, color: false });
    expect(report).toContain("This is no answer: There is no document to check.");
  });
});

describe("the Markdown", () => {
  const page = formatCoverageMarkdown(result, selectCoverage(result), { catalogue });

  test("has a table for each heading, and nothing in a cell breaks it", () => {
    expect(page).toContain("## 6 Planning\n\n| requirement | state | evidence | findings |\n");
    expect(page).toContain("| 6.1.2 Risk assessment | evidenced | aims/risks.md: 2 risk<br>attested by ");
    expect(page).toContain("| A.6.2.4 Verification | excluded | left out: We \\| only buy. |  |");
  });

  test("counts with denominators, and says what a state is not", () => {
    expect(page).toContain("- Clauses: 1 of 2 evidenced, 1 with gaps\n- Controls: 0 of 2 evidenced");
    expect(page).toContain("None says that a requirement is met");
    expect(page).not.toMatch(/\d\s?%|compliant|certified/i);
  });

  test("says why it is no answer, where it is none", () => {
    const empty = fakeResult({ files: { read: [], skipped: [], unrecognised: [] } });
    expect(formatCoverageMarkdown(empty, selectCoverage(empty), { catalogue })).toContain(
      "**This is no answer:** There is no document to check.",
    );
  });
});

describe("the JSON", () => {
  const report = JSON.parse(
    formatCoverageJson(result, selectCoverage(result, { states: ["gaps"] }), { catalogue, version: "1.2.3" }),
  );

  test("says what it shows of how much", () => {
    expect(report).toMatchObject({
      version: 1,
      tool: { name: "aims-lint", version: "1.2.3" },
      today: "2026-11-21",
      standard: "ISO/IEC 42001:2023",
      doubts: [],
      shown: 1,
      of: 4,
      asked: "state gaps",
    });
  });

  test("has the findings that stand against each requirement", () => {
    expect(report.requirements).toMatchObject([
      {
        requirement: "6.1.3",
        state: "gaps",
        findings: 1,
        standing: [{ rule: "residual-risk-accepted", line: 3 }],
      },
    ]);
  });
});

test("the CSV has a row for each requirement, several values apart by semicolons", () => {
  const rows = formatCoverageCsv(selectCoverage(result)).split("\r\n");
  expect(rows).toHaveLength(6);
  expect(rows[0]).toBe(
    "requirement,title,type,group,phase,stages,state,findings,evidence,documents,attestations,excluded because,rules",
  );
  expect(rows[1]).toBe(
    "6.1.2,Risk assessment,clause,6.1,plan,1; 2,evidenced,0,risk:R-001; risk:R-002,aims/risks.md,attestation:ATT-1,,risk-has-owner (pass)",
  );
  expect(rows[3]).toContain(",excluded,0,,,,We | only buy.,");
});

test("requirements that stand under no heading have one all the same", () => {
  const flat = fakeResult({ coverage: [fakeCoverage("1", "evidenced")] });
  expect(formatCoverageMarkdown(flat, selectCoverage(flat), { catalogue })).toContain("## Requirements\n");
});

test("every form names what the configuration eases", () => {
  const easings = {
    preset: "recommended",
    off: ["risk-owned"],
    requirements: ["6.1.2"],
    offForSome: [],
    milder: [],
    options: [],
    words: [],
  } as const;
  const eased = { ...result, easings };
  const selection = selectCoverage(eased);
  const said = "1 rule off, with a say about 1 clause: risk-owned";
  expect(formatCoverageText(eased, selection, { catalogue, color: false })).toContain(`Settings  ${said}\n`);
  expect(formatCoverageMarkdown(eased, selection, { catalogue })).toContain("- Settings: 1 rule off");
  expect(JSON.parse(formatCoverageJson(eased, selection, { catalogue, version: "1.0.0" }))).toMatchObject({
    easings,
  });
});
