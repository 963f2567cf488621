import type { Comparison, Dossier, Finding, Result } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { sarifFaults } from "../../../../tools/formats/sarif-faults.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { type ReadResult, type ReadRun, readSarif } from "../testing/read-sarif.ts";
import { formatSarif, type SarifOptions } from "./format-sarif.ts";

function run(result: Partial<Result>, dossier: Partial<Dossier> = {}, options: SarifOptions = {}): ReadRun {
  const text = formatSarif(fakeDossier({ result: fakeResult(result), ...dossier }), options);
  expect(sarifFaults(text)).toEqual([]);
  return readSarif(text);
}

function resultOf(finding: Finding): ReadResult {
  const [first] = run({ findings: [finding] }).results;
  if (!first) throw new TypeError("There is no result.");
  return first;
}

const rule = {
  id: "residual-risk-accepted",
  summary: "What remains has been accepted.",
  requirements: ["6.1.3", "8.3"],
  severity: "error",
  basis: "requirement",
  pack: "iso42001",
  references: ["ISO 31000"],
  notAGap: "Closed risks need no acceptance.",
} as const;

test("a finding is a result with its place, its rule and what to do", () => {
  const { results } = run({ findings: [fakeFinding("| R-012 | [16 high] |")] }, { rules: [rule] });
  expect(results[0]).toMatchObject({
    ruleId: "residual-risk-accepted",
    ruleIndex: 0,
    level: "error",
    message: {
      text: "Nobody has accepted the residual risk of R-012. Name who accepted it and when, or plan further treatment.",
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "aims/risks.md", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 18 },
        },
      },
    ],
    properties: { subject: "risk:R-012", requirements: ["6.1.3", "8.3"], basis: "requirement" },
  });
});

test("it is known again by our fingerprint, and GitHub's hash of a line is left to those who have the line", () => {
  expect(resultOf(fakeFinding("")).partialFingerprints).toEqual({ "aimsLint/v1": "0123456789abcdef" });
});

describe("a rule", () => {
  const described = (values: object): ReadRun["tool"]["driver"]["rules"][number] | undefined =>
    run(
      { findings: [fakeFinding("")], coverage: [fakeCoverage("6.1.3", "gaps", { title: "Risk treatment" })] },
      { rules: [{ ...rule, ...values }] },
    ).tool.driver.rules[0];

  test("says what must hold, why, when it is no gap, and what it rests on", () => {
    const found = described({});
    expect(found).toMatchObject({
      id: "residual-risk-accepted",
      name: "ResidualRiskAccepted",
      shortDescription: { text: "What remains has been accepted." },
      defaultConfiguration: { level: "error" },
      properties: {
        tags: ["6.1.3", "8.3", "requirement", "iso42001"],
        precision: "high",
        "problem.severity": "error",
      },
    });
    for (const { text } of [{ text: found?.help.text }, { text: found?.help.markdown }]) {
      for (const part of ["Treatment ends", "Closed risks", "6.1.3 Risk treatment", "ISO 31000"])
        expect(text).toContain(part);
    }
  });

  test("is described even where nobody describes it", () => {
    const { tool, results } = run({ findings: [fakeFinding("", { rule: "own" })] });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(["own"]);
    expect(results[0]?.ruleIndex).toBe(0);
  });

  test("has at most twenty tags, the requirements first", () => {
    const requirements = Array.from({ length: 40 }, (_, at) => `A.${at}`);
    const tags = described({ requirements })?.properties.tags ?? [];
    expect(tags).toHaveLength(20);
    expect(tags.slice(-2)).toEqual(["requirement", "iso42001"]);
  });

  test("of the longest texts keeps to what GitHub takes", () => {
    const found = described({ id: "a".repeat(400), summary: "a".repeat(3000) });
    expect(found?.name.length).toBeLessThanOrEqual(255);
    expect(found?.shortDescription.text.length).toBeLessThanOrEqual(1024);
  });
});

test("requirements are a taxonomy with the state of each, which results refer to", () => {
  const { taxonomies, results } = run({
    findings: [fakeFinding("")],
    coverage: [fakeCoverage("4.1", "evidenced"), fakeCoverage("6.1.3", "gaps")],
  });
  expect(taxonomies?.[0]).toMatchObject({
    name: "ISO/IEC 42001:2023",
    taxa: [
      { id: "4.1", properties: { state: "evidenced" } },
      { id: "6.1.3", properties: { state: "gaps" } },
    ],
  });
  expect(results[0]?.taxa).toMatchObject([{ id: "6.1.3", index: 1 }]);
});

describe("suppressions", () => {
  const { at } = fakeFinding("");

  test("tell of a waiver who decided it, why, and until when", () => {
    const waived = { reason: "decided in January", approver: "Ingrid Halvorsen", until: "2027-01-31", at };
    expect(resultOf(fakeFinding("", { waived })).suppressions).toMatchObject([
      {
        kind: "external",
        status: "accepted",
        justification: "Waived by Ingrid Halvorsen until 2027-01-31: decided in January",
        properties: { until: "2027-01-31" },
      },
    ]);
  });

  test("tell of known debt since when it is known", () => {
    const [one] = resultOf(fakeFinding("", { known: { since: "2026-01-02" } })).suppressions ?? [];
    expect(one?.justification).toBe("Known debt, in the baseline since 2026-01-02.");
  });

  test("are absent from what stands against somebody", () => {
    expect(resultOf(fakeFinding(""))).not.toHaveProperty("suppressions");
  });
});

test("what is held back or eased says so", () => {
  const held = { severity: "error", until: "2027-01-01" } as const;
  const { properties, level } = resultOf(fakeFinding("", { severity: "info", held, eased: "warning" }));
  expect({ level, properties }).toMatchObject({ level: "note", properties: { held, eased: "warning" } });
});

describe("fixes", () => {
  const edits = [
    { path: "aims/a.md", range: { start: 5, end: 9 }, text: "new" },
    { path: "aims/b.md", range: { start: 1, end: 1 }, text: "x" },
  ];

  test("are replacements by offsets, for each file", () => {
    const { fixes } = resultOf(fakeFinding("", { fix: { description: "Correct the path.", edits } }));
    expect(fixes).toEqual([
      {
        description: { text: "Correct the path." },
        artifactChanges: [
          {
            artifactLocation: { uri: "aims/a.md", uriBaseId: "%SRCROOT%" },
            replacements: [
              { deletedRegion: { charOffset: 5, charLength: 4 }, insertedContent: { text: "new" } },
            ],
          },
          {
            artifactLocation: { uri: "aims/b.md", uriBaseId: "%SRCROOT%" },
            replacements: [
              { deletedRegion: { charOffset: 1, charLength: 0 }, insertedContent: { text: "x" } },
            ],
          },
        ],
      },
    ]);
  });

  test.each(["scaffold", "suggested"] as const)("that are %s are left to people", (level) => {
    const fix = { description: "Correct it.", edits, level };
    expect(resultOf(fakeFinding("", { fix }))).not.toHaveProperty("fixes");
  });
});

test("related places are numbered and say what they are", () => {
  const { at } = fakeFinding("");
  const related = [{ at, message: "The limit is here." }];
  expect(resultOf(fakeFinding("", { related })).relatedLocations).toMatchObject([
    { id: 1, message: { text: "The limit is here." } },
  ]);
});

describe("several findings of one rule on one line", () => {
  const many = (count: number): Finding[] =>
    Array.from({ length: count }, (_, at) =>
      fakeFinding("", {
        message: `There is no document ${at + 1}.`,
        how: "Write it.",
        fingerprint: `f${at}`,
      }),
    );

  test("are one result that tells all, because GitHub would show one of them alone", () => {
    const { results, properties } = run({ findings: many(3) });
    expect(results).toHaveLength(1);
    expect(results[0]?.message.text).toBe(
      "3 findings:\n- There is no document 1. Write it.\n- There is no document 2. Write it.\n- There is no document 3. Write it.",
    );
    expect(results[0]?.properties["findings"]).toMatchObject([
      { fingerprint: "f0" },
      { fingerprint: "f1" },
      { fingerprint: "f2" },
    ]);
    expect(properties["findings"]).toBe(3);
  });

  test("are counted where there are too many to tell", () => {
    expect(run({ findings: many(25) }).results[0]?.message.text).toMatch(
      /^25 findings:\n[\s\S]*\n- and 5 more$/,
    );
  });

  test("stay apart where some are waived", () => {
    const [first, second] = many(2);
    if (!first || !second) throw new TypeError("Two are needed.");
    const waived = { reason: "x", approver: "y", until: "2027-01-31", at: first.at };
    expect(run({ findings: [first, { ...second, waived }] }).results).toHaveLength(2);
  });

  test("stay apart for GitHub's interface, which is told our own fingerprints", () => {
    const { results } = run({ findings: many(2) }, {}, { isUpload: true });
    expect(results.map(({ partialFingerprints }) => partialFingerprints["primaryLocationLineHash"])).toEqual([
      "f0",
      "f1",
    ]);
  });
});

test("for GitHub's interface what is waived or known is left out, since it would show it as open", () => {
  const findings = [fakeFinding("", { known: { since: "2026-01-01" } }), fakeFinding("", { rule: "b" })];
  const { results, properties } = run({ findings }, {}, { isUpload: true });
  expect(results.map(({ ruleId }) => ruleId)).toEqual(["b"]);
  expect(properties).toMatchObject({ findings: 2, resultsLeftOut: 0 });
});

test("of a change, results say whether they are new; what is mended is only counted, since GitHub would show it as open", () => {
  const named = (name: string): Finding => fakeFinding("", { rule: name });
  const [fresh, worse, eased, old, unknown] = ["new", "worse", "eased", "old", "unknown"].map(named);
  if (!fresh || !worse || !eased || !old || !unknown) throw new TypeError("Five are needed.");
  const comparison: Comparison = {
    base: { ref: "main", commit: "0".repeat(40), as: "merge-base", notes: [] },
    news: [
      { finding: fresh, asks: false },
      { finding: worse, before: "info", asks: false },
    ],
    eased: [{ finding: eased, before: "error" }],
    mended: [named("mended")],
    gone: [],
    standing: [old],
    unknown: [unknown],
    records: [],
    coverage: [],
  };
  const { results, properties } = run({ findings: [old, unknown, eased, worse, fresh], comparison });
  expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
    ["eased", "updated"],
    ["worse", "updated"],
    ["new", "new"],
    ["old", "unchanged"],
    ["unknown", undefined],
  ]);
  expect(results.at(-1)?.properties["isNewUnknown"]).toBe(true);
  expect(properties).toMatchObject({ mended: 1, gone: 0 });
});

describe("a run", () => {
  test("is no success where it is no answer, and says why", () => {
    const { invocations } = run({ files: { read: [], skipped: [], unrecognised: [] } });
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0]).toMatchObject({
      descriptor: { id: "nothing-read" },
      level: "error",
    });
  });

  test("names what was not evaluated, not read and not recognised", () => {
    const result = fakeResult({
      outcomes: [
        fakeOutcome("risk-has-owner"),
        fakeOutcome("owner-active", { outcome: "not-evaluated", reason: "There is no history." }),
        fakeOutcome("b", { outcome: "fail", checked: 4, blocked: 1 }),
      ],
    });
    const files = {
      ...result.files,
      skipped: [
        { path: "aims/x.pdf", reason: "format" as const },
        { path: "aims/link", reason: "link" as const },
      ],
      unrecognised: [{ path: "aims/notes.md" }],
    };
    const { invocations } = run({ outcomes: result.outcomes, files });
    expect(invocations[0].executionSuccessful).toBe(true);
    expect(
      invocations[0].toolExecutionNotifications.map(({ descriptor, message }) => [
        descriptor.id,
        message.text,
      ]),
    ).toEqual([
      ["rule-not-evaluated", "owner-active was not evaluated: There is no history."],
      [
        "rule-not-evaluated",
        "b could not look at everything: 1 of 4 could not be checked, because what it needs cannot be read, or is not known",
      ],
      ["file-skipped", "1 file not read: not in a format that is read."],
      ["file-skipped", "1 file not read: links, which are not followed."],
      ["file-not-recognised", "No rule looked at what 1 file holds: no kind of document fits."],
    ]);
  });

  test("has a category of its own for each project of a repository, and paths from the root of the repository", () => {
    const dossier = fakeDossier();
    const provenance = { ...dossier.provenance, folder: "services/the chat/" };
    const { automationDetails, results } = run({ findings: [fakeFinding("")] }, { provenance });
    expect(automationDetails.id).toBe("aims-lint/services/the%20chat/");
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      "services/the%20chat/aims/risks.md",
    );
    expect(run({}).automationDetails.id).toBe("aims-lint/");
  });

  test("lists the files with their hashes, and the commit", () => {
    const dossier = fakeDossier();
    const inputs = [
      { path: "aims/risks.md", as: "document" as const, sha256: "a".repeat(64), size: 12 },
      { path: "aims-lint.config.yaml", as: "configuration" as const, sha256: "b".repeat(64), size: 3 },
    ];
    const commit = { id: "c".repeat(40), on: "2026-11-20", altered: [] };
    const { artifacts, properties } = run({}, { provenance: { ...dossier.provenance, commit, inputs } });
    expect(artifacts).toMatchObject([
      { location: { uri: "aims/risks.md" }, hashes: { "sha-256": "a".repeat(64) }, length: 12 },
      { roles: ["userSpecifiedConfiguration"] },
    ]);
    expect(properties["commit"]).toEqual({ id: "c".repeat(40), on: "2026-11-20", branch: null });
  });
});

describe("of too many results", () => {
  test("25,000 are kept, the gravest, and the rest is counted", () => {
    const findings = Array.from({ length: 25_010 }, (_, row) =>
      fakeFinding("", { row: row + 1, severity: row < 20 ? "info" : "error", why: "", how: "" }),
    );
    const text = formatSarif(fakeDossier({ result: fakeResult({ findings }) }));
    const { results, properties, invocations } = readSarif(text);
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === "note")).toHaveLength(10);
    expect(properties).toMatchObject({ findings: 25_010, resultsLeftOut: 10 });
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toBe(
      "10 of 25010 results are left out, the least grave ones, because GitHub takes no larger file. The JSON report has all.",
    );
  });
});
