import { describe, expect, test } from "vitest";
import { fakeDossier } from "../../../reporters/src/testing/fake-dossier.ts";
import {
  fakeCoverage,
  fakeFinding,
  fakeOutcome,
  fakeResult,
} from "../../../reporters/src/testing/fake-result.ts";
import type { Dossier } from "../dossiers/dossier.ts";
import type { RatedRisk, RiskMatrix } from "../dossiers/registers.ts";
import { doubts } from "../results/doubts.ts";
import type { Result } from "../results/result.ts";
import type { CoverageState } from "../summarising/coverage.ts";
import { mergeDossiers } from "./merge-dossiers.ts";

const tool = { name: "aims-lint", version: "1.2.3" };

function dossierOf(result: Partial<Result>, rest: Partial<Dossier> = {}): Dossier {
  return fakeDossier({ result: fakeResult(result), ...rest });
}

function merge(members: Readonly<Record<string, Dossier>>, organisation?: string): Dossier {
  const given = Object.entries(members).map(([name, dossier]) => ({ name, dossier }));
  return mergeDossiers(given, { tool, ...(organisation === undefined ? {} : { organisation }) });
}

test("findings are told apart by their repository, and keep their identity", () => {
  const one = dossierOf({ findings: [fakeFinding("[a]")] });
  const { findings } = merge({ b: one, a: one }).result;
  expect(findings.map(({ at, subject }) => [at.path, subject])).toEqual([
    ["a/aims/risks.md", "risk:a/R-012"],
    ["b/aims/risks.md", "risk:b/R-012"],
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  expect(merge({ a: one }).result.findings[0]?.fingerprint).toBe(findings[0]?.fingerprint);
});

describe("a requirement is as in its weakest repository", () => {
  const standing = fakeFinding("[a]", { requirements: ["A.5.2"] });
  test.each<[CoverageState[], CoverageState]>([
    [["evidenced", "evidenced"], "evidenced"],
    [["evidenced", "excluded"], "evidenced"],
    [["excluded", "excluded"], "excluded"],
    [["evidenced", "attested"], "attested"],
    [["attested", "needs-judgement"], "needs-judgement"],
    [["needs-judgement", "not-evaluated"], "not-evaluated"],
    [["evidenced", "waived", "not-evaluated"], "waived"],
    [["waived", "gaps"], "gaps"],
  ])("%j: %s", (states, expected) => {
    const members = states.map((state, index): [string, Dossier] => [
      `r${index}`,
      dossierOf({
        findings: state === "gaps" ? [standing, { ...standing, fingerprint: "0".repeat(16) }] : [],
        coverage: [fakeCoverage("A.5.2", state, { findings: state === "gaps" ? 2 : 0 })],
      }),
    ]);
    const [coverage] = merge(Object.fromEntries(members)).result.coverage;
    expect(coverage?.state).toBe(expected);
    expect(coverage?.repositories?.map(({ state }) => state)).toEqual(states);
    expect(coverage?.findings).toBe(states.includes("gaps") ? 2 : 0);
  });
});

test("a rule ends as where it ended worst, with the figures of all", () => {
  const a = dossierOf({ outcomes: [fakeOutcome("r", { checked: 3 })] });
  const b = dossierOf({
    outcomes: [fakeOutcome("r", { outcome: "blocked", checked: 1, blocked: 2, reason: "x" })],
  });
  expect(merge({ a, b }).result.outcomes).toEqual([
    fakeOutcome("r", { outcome: "blocked", checked: 4, blocked: 2, reason: "b: x" }),
  ]);
});

test("a reason that several repositories give is told once", () => {
  const blocked = (reason: string): Dossier =>
    dossierOf({ outcomes: [fakeOutcome("r", { outcome: "blocked", reason })] });
  const reasonOf = (members: Readonly<Record<string, Dossier>>): string | undefined =>
    merge(members).result.outcomes[0]?.reason;
  expect(reasonOf({ a: blocked("x"), b: blocked("x") })).toBe("x");
  expect(reasonOf({ a: blocked("x"), b: blocked("y"), c: blocked("x") })).toBe("a, c: x; b: y");
});

describe("silence is not green", () => {
  const fine = dossierOf({});

  test("a result that is no answer makes the whole none, by name", () => {
    const empty = dossierOf({ files: { read: [], skipped: [], unrecognised: [] } });
    expect(doubts(merge({ fine, empty }).result)).toMatchObject([
      { code: "nothing-read", problem: "empty: There is no document to check." },
    ]);
  });

  test("what could not be read is named where it lies in the whole", () => {
    const { files } = fakeResult();
    const skipped = [{ path: "aims/big.md", reason: "too-large" }] as const;
    const [doubt] = doubts(merge({ fine, big: dossierOf({ files: { ...files, skipped } }) }).result);
    expect(doubt).toMatchObject({ code: "not-read", about: ["big/aims/big.md"] });
  });

  test("reasons that are sentences become one", () => {
    const why = (reason: string): Dossier =>
      dossierOf({ outcomes: [fakeOutcome("r", { outcome: "not-evaluated", reason })] });
    const [outcome] = merge({ a: why("Nobody knows."), b: why("It is late.") }).result.outcomes;
    expect(outcome?.reason).toBe("a: Nobody knows; b: It is late.");
  });

  test("so does a repository that is not there", () => {
    const { result } = mergeDossiers([{ name: "a", dossier: fine }], { tool, expected: ["b", "a", "b"] });
    expect(doubts(result)).toMatchObject([{ code: "not-there", about: ["b"] }]);
  });

  test("checks of different days, versions and packs say so", () => {
    const { provenance } = fakeDossier();
    const other = dossierOf(
      { today: "2026-11-20", packs: [{ name: "iso42001", version: "0.9.0" }] },
      { provenance: { ...provenance, tool: { ...tool, version: "0.9.0" } } },
    );
    expect(merge({ fine, other }).result).toMatchObject({
      today: "2026-11-21",
      rollUp: {
        notes: [
          "The checks were made on different days: 2026-11-20 (other), 2026-11-21 (fine).",
          "The checks were made with different versions of aims-lint: 0.9.0 (other), 1.2.3 (fine).",
          "The checks were made with different packs: iso42001 0.9.0 (other), iso42001 1.2.3 (fine).",
        ],
      },
    });
  });

  test("products that did not read the organisation's documents are named", () => {
    expect(merge({ fine, org: fine }, "org").result.rollUp?.notes).toEqual([
      "Checked without the documents of org, so that what those answer may be reported as missing: fine.",
    ]);
  });
});

describe("what the organisation has is told once", () => {
  const whole = fakeFinding("[a]", { subject: "project:aims" });
  const coverage = [fakeCoverage("6.1.3", "gaps", { findings: 1 })];
  const org = dossierOf({ findings: [whole], coverage });
  const beside = { organisation: { name: "org", path: "organisation" } };

  test("a finding of the whole that a product's check met too is the organisation's", () => {
    const product = dossierOf({ findings: [whole], coverage, ...beside });
    const { result } = merge({ org, product }, "org");
    expect(result.findings.map(({ at }) => at.path)).toEqual(["org/aims/risks.md"]);
    expect(result.coverage[0]).toMatchObject({
      findings: 1,
      repositories: [{ findings: 1 }, { repository: "product", state: "gaps", findings: 0 }],
    });
    expect(result.rollUp?.notes).toEqual([
      "1 finding of other repositories is that of org, and told there once.",
    ]);
  });

  test("but a record of a product is its own, even where one of the organisation has its id", () => {
    const own = fakeFinding("[a]");
    const product = dossierOf({ findings: [own], ...beside });
    expect(merge({ org: dossierOf({ findings: [own] }), product }, "org").result.findings).toHaveLength(2);
  });

  test("and its documents have their own paths", () => {
    const path = "organisation/aims/policy.md";
    const evidence = [{ record: "policy:POL-1", path }];
    const product = dossierOf({ ...beside, coverage: [fakeCoverage("5.2", "evidenced", { evidence })] });
    expect(
      merge({ org, product }, "org").result.coverage.find(({ requirement }) => requirement === "5.2"),
    ).toMatchObject({
      evidence: [{ record: "policy:org/POL-1", path: "org/aims/policy.md" }],
    });
  });
});

describe("whose documents were read beside, without a report of theirs", () => {
  const path = "organisation/aims/policy.md";
  const { provenance, registers } = fakeDossier();
  const { at } = fakeFinding("[a]", { at: { ...fakeFinding("[a]").at, path: "organisation/aims/risks.md" } });
  const risk: RatedRisk = {
    record: "risk:R-1",
    title: "t",
    at,
    systems: [],
    controls: [],
    before: {},
    after: {},
  };
  const product = dossierOf(
    {
      organisation: { name: "org", path: "organisation" },
      files: { read: [{ path, kinds: [], records: 1 }], skipped: [], unrecognised: [] },
      coverage: [
        fakeCoverage("5.2", "gaps", {
          evidence: [{ record: "policy:POL-1", path }],
          beside: { findings: 1, state: "evidenced" },
        }),
      ],
    },
    {
      provenance: { ...provenance, organisation: { project: "acme/org", noCommit: "x" } },
      registers: { ...registers, risks: { notes: ["n"], risks: [risk] } },
    },
  );
  const { result, registers: merged } = merge({ a: product, b: product });

  test("what is on record in them is told once, and a note says so", () => {
    expect(result.files.read.map((file) => file.path)).toEqual(["acme/org/aims/policy.md"]);
    expect(merged.risks?.risks.map(({ record }) => record)).toEqual(["risk:acme/org/R-1"]);
    expect(merged.risks?.notes).toEqual(["a, b: n"]);
    expect(result.coverage[0]).toMatchObject({
      state: "gaps",
      evidence: [{ record: "policy:acme/org/POL-1", path: "acme/org/aims/policy.md" }],
    });
    expect(result.rollUp?.notes).toEqual([
      "The documents of acme/org were read beside those of a, b, and there is no report of it here: what stands against them is not told, and what is on record in them is told once.",
    ]);
  });

  test("with two reports of that name nobody guesses which it is", () => {
    const org = dossierOf({}, { provenance: { ...provenance, project: "acme/org" } });
    const { rollUp } = merge({ a: product, org1: org, org2: org }).result;
    expect(rollUp?.organisation).toBeUndefined();
    expect(rollUp?.notes).toContainEqual(
      expect.stringContaining("several reports are called so (org1, org2)"),
    );
    expect(merge({ a: product, org1: org, org2: org }, "org2").result.coverage[0]?.evidence[0]?.path).toBe(
      "org2/aims/policy.md",
    );
  });

  test("with its report, that says what stands against them", () => {
    const org = dossierOf(
      { coverage: [fakeCoverage("5.2", "evidenced")] },
      { provenance: { ...provenance, project: "acme/org" } },
    );
    expect(merge({ a: product, "acme/org": org }).result.coverage[0]).toMatchObject({
      state: "evidenced",
      repositories: [
        { repository: "a", state: "evidenced" },
        { repository: "acme/org", state: "evidenced" },
      ],
    });
  });
});

test("a requirement that a repository has no rules for is not evaluated there", () => {
  const a = dossierOf({ coverage: [fakeCoverage("ACME-1", "evidenced")] });
  expect(merge({ a, b: dossierOf({}) }).result.coverage[0]).toMatchObject({
    state: "not-evaluated",
    repositories: [
      { repository: "a", state: "evidenced" },
      { repository: "b", state: "not-evaluated", findings: 0 },
    ],
  });
});

test("rows of a Statement of Applicability besides the catalogue are those of all", () => {
  const { registers } = fakeDossier();
  const row = {
    requirement: "X.1",
    title: "t",
    state: "included",
    evidence: [],
    risks: [],
    facts: [],
    record: "control:X.1",
    at: fakeFinding("[a]").at,
  } as const;
  const a = dossierOf({}, { registers: { ...registers, further: [row] } });
  expect(merge({ a, b: dossierOf({}) }).registers.further).toMatchObject([
    { requirement: "X.1", record: "control:a/X.1", at: { path: "a/aims/risks.md" } },
  ]);
});

test("debt is counted as the findings are", () => {
  const state = { path: "b.json", isWhole: true, paid: [], unsettled: [], strange: [], left: [] };
  const known = fakeFinding("[a]", { known: { since: "2026-01-01" } });
  const one = dossierOf({ findings: [known, fakeFinding("[b]", { fingerprint: "0".repeat(16) })] });
  const a = { ...one, result: { ...one.result, baseline: { ...state, known: 7, new: 7 } } };
  expect(merge({ a, b: one }).result.baseline).toMatchObject({ known: 2, new: 2 });
});

describe("risks are in one picture", () => {
  const { at } = fakeFinding("[a]");
  const scale = (levels: string[]): RiskMatrix => ({
    at,
    likelihoods: [{ value: 1 }],
    impacts: [{ value: 1 }],
    cells: [[{ score: 1, level: levels[0] ?? "" }]],
    levels,
  });
  const risk: RatedRisk = {
    record: "risk:R-1",
    title: "t",
    at,
    systems: ["SYS-1"],
    controls: [],
    before: { likelihood: 0, impact: 0, level: "1 (low)", band: "low" },
    after: {},
  };
  const rated = (levels: string[]): Dossier =>
    dossierOf(
      {},
      {
        registers: { ...fakeDossier().registers, risks: { notes: [], scale: scale(levels), risks: [risk] } },
      },
    );

  test("where all are rated by the same matrix", () => {
    const picture = merge({ a: rated(["low"]), b: rated(["low"]) }).registers.risks;
    expect(picture?.scale?.at.path).toBe("a/aims/risks.md");
    expect(picture?.risks.map(({ record, before }) => [record, before.likelihood])).toEqual([
      ["risk:a/R-1", 0],
      ["risk:b/R-1", 0],
    ]);
  });

  test("and otherwise none has a place, and who differs is said", () => {
    const picture = merge({ a: rated(["low"]), b: rated(["small"]) }).registers.risks;
    expect(picture?.scale).toBeUndefined();
    expect(picture?.notes).toEqual([
      "The repositories rate risks by 2 different matrices (a; b), so that no picture shows all of them.",
    ]);
    expect(picture?.risks[0]?.before).toEqual({ level: "1 (low)" });
  });
});

describe("a report that is not of the whole project is refused", () => {
  test("one of some files: it counts more than it shows", () => {
    const part = dossierOf({ findings: [], coverage: [fakeCoverage("A.5.2", "gaps", { findings: 2 })] });
    expect(() => merge({ part })).toThrow(
      "The report of part shows 0 of 2 findings against A.5.2: it is not of the whole project.",
    );
  });

  test("one that tells of a requirement twice", () => {
    const twice = dossierOf({
      coverage: [fakeCoverage("A.5.2", "evidenced"), fakeCoverage("A.5.2", "evidenced")],
    });
    expect(() => merge({ twice })).toThrow("The report of twice has A.5.2 twice.");
  });
});

describe("members that cannot be told apart are refused", () => {
  const fine = dossierOf({});
  test.each([
    [["a", "a"], "Two reports are of a."],
    [["a", "a/b"], "a/b could be a folder of a, so nobody could tell their files apart."],
    [[".."], 'A repository cannot be called "..".'],
    [["/etc"], 'A repository cannot be called "/etc".'],
    [[], "There is no report to roll up."],
  ])("%j", (names, problem) => {
    const members = names.map((name) => ({ name, dossier: fine }));
    expect(() => mergeDossiers(members, { tool })).toThrow(problem);
  });
});
