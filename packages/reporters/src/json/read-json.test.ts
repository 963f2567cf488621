import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNames } from "../formats/format-names.ts";
import { evil } from "../testing/evil-result.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeDueDate, fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { loadFormats } from "../testing/load-formats.ts";
import { formatJson } from "./format-json.ts";
import { readDossier } from "./read-json.ts";
import { ReportFault } from "./report-fault.ts";

const formats = await loadFormats();

/** A dossier whose texts are evil and whose shape is right. */
const evilDossier = fc.tuple(evil, evil, evil).map(([a, b, c]) => {
  const finding = fakeFinding("[a]", {
    rule: a,
    message: b,
    why: c,
    how: a,
    line: b,
    subject: c,
    requirements: [a],
    related: [{ message: b, at: fakeFinding("[b]").at }],
  });
  const other = fakeFinding("[b]", { fingerprint: "0000000000000000", family: finding.fingerprint });
  return fakeDossier({
    result: fakeResult({
      findings: [finding, { ...other, known: { since: "2026-01-01" } }],
      outcomes: [fakeOutcome(a, { outcome: "error", reason: b }), fakeOutcome(c, { blocked: 2 })],
      coverage: [fakeCoverage("4.1", "excluded", { title: a, exclusion: { reason: b } })],
      due: [fakeDueDate("2026-12-01", { title: a, owner: b, subject: c })],
    }),
    registers: {
      statement: [],
      risks: {
        notes: [a],
        scale: {
          at: finding.at,
          likelihoods: [{ value: 1 }, { name: b }],
          impacts: [{ value: 1, name: c }],
          cells: [[undefined], [{ score: 2, level: a, isAbove: false }]],
          levels: [a],
        },
        risks: [],
      },
      systems: [
        {
          name: a,
          trace: {
            today: "2026-11-21",
            subject: { record: b, path: "aims/systems.yaml", line: 1 },
            links: [{ title: c, requirements: [a], entries: [], missing: b, findings: [finding] }],
            found: 0,
            expected: 1,
            doubts: [],
          },
        },
      ],
      attestations: [],
    },
    provenance: { ...fakeDossier().provenance, project: a },
  });
});

test.each(formatNames)("what is written and read gives the same %s, whatever its texts are", (name) => {
  fc.assert(
    fc.property(evilDossier, (dossier) => {
      const again = readDossier(formatJson(dossier));
      expect(formats[name](again, {})).toEqual(formats[name](dossier, {}));
    }),
    { numRuns: 50 },
  );
});

test("an input may lie outside of the project", () => {
  const input = {
    path: "../aims-lint.config.yaml",
    as: "configuration",
    sha256: "0".repeat(64),
    size: 1,
  } as const;
  const dossier = fakeDossier({ provenance: { ...fakeDossier().provenance, inputs: [input] } });
  expect(readDossier(formatJson(dossier)).provenance.inputs).toEqual([input]);
});

describe("what is no report is refused, and the place is named", () => {
  const good = formatJson(
    fakeDossier({ result: fakeResult({ findings: [fakeFinding("[a]")], due: [fakeDueDate("2026-12-01")] }) }),
  );

  const cases: [title: string, text: string, fault: string][] = [
    ["no JSON", "{", "It is no JSON."],
    ["nothing", "null", "It is no JSON report of aims-lint."],
    ["a report of another program", '{"version":"2.1.0","runs":[]}', "It is no JSON report of aims-lint."],
    ["another version", good.replace('"version": 1', '"version": 2'), "another version of the format than 1"],
    [
      "a line of no number",
      good.replace('"line": 3', '"line": "3"'),
      "findings[0].start.line must be a number",
    ],
    ["a line 0", good.replace('"line": 3', '"line": 0'), "findings[0].start.line must be at least 1"],
    ["a way out", good.replace("aims/risks.md", "aims/../../x"), "findings[0].path must be a relative path"],
    [
      "an absolute path",
      good.replace("aims/risks.md", "/etc/passwd"),
      "findings[0].path must be a relative path",
    ],
    ["a day that is none", good.replace("2026-12-01", "2026-02-30"), "due[0].day must be a day"],
    [
      "a severity of its own",
      good.replace('"error"', '"fatal"'),
      "findings[0].severity must be one of error, warning, info",
    ],
    ["a member that is missing", good.replace('"outcomes"', '"results"'), "outcomes must be a list"],
    ["what nests deeper than a stack", "[".repeat(1_000_000), "It is no JSON"],
  ];

  test.each(cases)("%s", (_title, text, fault) => {
    expect(() => readDossier(text)).toThrow(ReportFault);
    expect(() => readDossier(text)).toThrow(fault);
  });

  test("a report that says of itself that it is no answer does not become one", () => {
    const doubt = { code: "rule-broken", problem: "p", how: "h", about: [] };
    const text = good.replace('"doubts": []', `"doubts": [${JSON.stringify(doubt)}]`);
    expect(() => readDossier(text)).toThrow("It says of itself that it is no answer (rule-broken)");
  });

  test("whatever it is, nothing else is thrown", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((findings) => JSON.stringify({ version: 1, findings })),
        ),
        (text) => {
          expect(() => readDossier(text)).toThrow(ReportFault);
        },
      ),
    );
  });

  test("members of a later version are passed over, and a byte order mark is", () => {
    const later = good.replace('"standard"', '"later": {"a": 1}, "standard"');
    expect(formatJson(readDossier(`\ufeff${later}`))).toBe(good);
  });
});
