import type {
  MatrixCell,
  RatedRisk,
  Rating,
  RiskMatrix,
  RiskPicture,
  Span,
  StatementEntry,
  SystemFile,
  TraceLinkView,
} from "@aims-lint/core";

/** For tests: a place in the third line of a file, or another. */
export function fakeSpan(path = "aims/risks.md", line = 3): Span {
  const at = { offset: 40, line, column: 1 };
  return { path, start: at, end: at };
}

/** For tests: a row of a Statement of Applicability, which says that the control applies. */
export function fakeStatementEntry(
  requirement: string,
  values: Partial<StatementEntry> = {},
): StatementEntry {
  return {
    requirement,
    title: `Title of ${requirement}`,
    group: requirement.replace(/\.\d+$/, ""),
    state: "included",
    record: `control:${requirement}`,
    at: fakeSpan("aims/soa.md", 9),
    evidence: [],
    risks: [],
    facts: [],
    ...values,
  };
}

/** For tests: a matrix of three by three with three levels; up to medium is acceptable. */
export function fakeMatrix(values: Partial<RiskMatrix> = {}): RiskMatrix {
  const cell = (score: number): MatrixCell => ({
    score,
    level: score >= 6 ? "high" : score >= 3 ? "medium" : "low",
    isAbove: score >= 6,
  });
  return {
    at: fakeSpan("aims/risk-method.md", 20),
    likelihoods: [
      { value: 1, name: "Rare" },
      { value: 2, name: "Possible" },
      { value: 3, name: "Likely" },
    ],
    impacts: [
      { value: 1, name: "Minor" },
      { value: 2, name: "Serious" },
      { value: 3, name: "Severe" },
    ],
    cells: [1, 2, 3].map((likelihood) => [1, 2, 3].map((impact) => cell(likelihood * impact))),
    levels: ["low", "medium", "high"],
    limit: "medium",
    ...values,
  };
}

/** For tests: a rating on that matrix, by steps counted from 1. */
export function fakeRating(likelihood: number, impact: number): Rating {
  const cell = fakeMatrix().cells[likelihood - 1]?.[impact - 1];
  return {
    likelihood: likelihood - 1,
    impact: impact - 1,
    level: `${likelihood * impact} (${cell?.level})`,
    ...(cell?.level === undefined ? {} : { band: cell.level }),
    ...(cell?.isAbove === undefined ? {} : { isAbove: cell.isAbove }),
  };
}

/** For tests: a risk that treatment took from high to low. */
export function fakeRisk(id: string, values: Partial<RatedRisk> = {}): RatedRisk {
  return {
    record: `risk:${id}`,
    title: `Something goes wrong with ${id}`,
    at: fakeSpan("aims/risks.md", 12),
    systems: [],
    controls: [],
    before: fakeRating(3, 2),
    after: fakeRating(1, 2),
    ...values,
  };
}

/** For tests: risks on that matrix. */
export function fakeRiskPicture(risks: readonly RatedRisk[], values: Partial<RiskPicture> = {}): RiskPicture {
  return { scale: fakeMatrix(), notes: [], risks, ...values };
}

/** For tests: a link of a chain with nothing on record and nothing missing. */
export function fakeLink(title: string, values: Partial<TraceLinkView> = {}): TraceLinkView {
  return { title, requirements: [], entries: [], findings: [], ...values };
}

/** For tests: a system with its chain. */
export function fakeSystem(id: string, name: string, links: readonly TraceLinkView[]): SystemFile {
  const expected = links.filter(({ notExpected }) => notExpected === undefined);
  return {
    name,
    trace: {
      today: "2026-11-21",
      subject: { record: `system:${id}`, path: "aims/systems.yaml", line: 16 },
      links,
      found: expected.filter(({ missing }) => missing === undefined).length,
      expected: expected.length,
      doubts: [],
    },
  };
}
