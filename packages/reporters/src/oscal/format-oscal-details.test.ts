import type { RatedRisk } from "@aims-lint/core";
import { expect, test } from "vitest";
import { oscalFaults } from "../../../../tools/formats/oscal-faults.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { formatOscal } from "./format-oscal.ts";
import { formatOscalComponent } from "./format-oscal-component.ts";
import { uuidMaker } from "./uuids.ts";

const { at } = fakeFinding("");
const row = { title: "A title", evidence: [], risks: [], facts: [] };
const registers = { statement: [], systems: [], attestations: [] };

interface Read {
  readonly description: string;
  readonly remarks: string;
  readonly risks: readonly { readonly status: string; readonly props: readonly Prop[] }[];
  readonly observations: readonly { readonly remarks?: string; readonly props: readonly Prop[] }[];
  readonly attestations: readonly { readonly parts: readonly { readonly props: readonly Prop[] }[] }[];
}
interface Prop {
  readonly name: string;
  readonly value: string;
}

function resultOf(report: string): Read {
  expect(oscalFaults(report)).toEqual([]);
  const { "assessment-results": document } = JSON.parse(report) as {
    "assessment-results": { results: [Read] };
  };
  return document.results[0];
}

test.each<[Partial<RatedRisk>, string]>([
  [{}, "open"],
  [{ accepted: { on: "2026-10-01" } }, "open"],
  [{ accepted: { by: "Ada", until: "2026-11-20" } }, "open"],
  [{ accepted: { by: "Ada", until: "2026-11-21" } }, "deviation-approved"],
  [{ accepted: { by: "Ada" } }, "deviation-approved"],
  [{ accepted: { by: "Ada" }, isClosed: true, status: "Done" }, "closed"],
])("a risk counts as accepted by somebody who is named, until the day that was set: %j", (values, status) => {
  const risk = { record: "risk:R-1", title: "Bias", at, systems: [], controls: [], before: {}, after: {} };
  const risks = { notes: [], risks: [{ ...risk, ...values }] };
  const [told] = resultOf(formatOscal(fakeDossier({ registers: { ...registers, risks } }))).risks;
  expect(told?.status).toBe(status);
});

test("an attestation that has expired is not told as one that holds", () => {
  const attestation = { requirement: "9.3", record: "attestation:1", by: "Ada", statement: "Held." };
  const attestations = [
    { ...attestation, on: "2025-01-01", until: "2026-11-20" },
    { ...attestation, on: "2025-01-01", until: "2026-11-21" },
  ] as never;
  const told = resultOf(formatOscal(fakeDossier({ registers: { ...registers, attestations } })));
  const states = told.attestations.map(({ parts }) => parts[0]?.props.find(({ name }) => name === "state"));
  expect(states).toMatchObject([{ value: "expired" }, { value: "in force" }]);
});

test("known debt, and what the configuration makes count for less, are told as such", () => {
  const findings = [
    fakeFinding("", { known: { since: "2026-01-01" } }),
    fakeFinding("", { eased: "error", held: { severity: "error", until: "2027-01-01" } }),
  ];
  const [debt, milder] = resultOf(
    formatOscal(fakeDossier({ result: fakeResult({ findings }) })),
  ).observations;
  expect(debt?.remarks).toBe("Known debt, in the baseline since 2026-01-01.");
  expect(milder?.props).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "made-milder-from", value: "error" }),
      expect.objectContaining({ name: "counts-in-full-from", value: "2027-01-01" }),
    ]),
  );
});

test("the result says what it could not look at, and what was eased", () => {
  const result = fakeResult({
    findings: [fakeFinding("")],
    coverage: [fakeCoverage("6.1.3", "gaps", { findings: 1 })],
    outcomes: [fakeOutcome("a"), fakeOutcome("b", { blocked: 1 })],
    easings: {
      preset: "audit",
      off: ["c"],
      requirements: [],
      offForSome: [],
      milder: [],
      options: [],
      words: [],
    },
    rollOut: [
      {
        names: ["A.6"],
        rules: ["d"],
        phase: "audit",
        warn: "2027-01-01",
        enforce: "2027-06-01",
        held: 0,
      },
    ],
  });
  const report = formatOscal(fakeDossier({ result }));
  const { description, remarks } = resultOf(report);
  expect(description).toMatch(/^1 finding in 1 file,/);
  expect(remarks).toContain("Of 2 rules, 1 could not say all that they have to say.");
  expect(remarks).toContain("The configuration eases the check: 1 rule off: c.");
  expect(remarks).toContain("1 rule (A.6) only informs until 2027-01-01");
  expect(report).toContain("1 finding stands against it.");
});

test("a component definition says why it is not the whole", () => {
  const result = fakeResult({ files: { read: [], skipped: [], unrecognised: [] } });
  const statement = [
    { ...row, requirement: "A.2.2", state: "included", record: "control:A.2.2" },
    { ...row, requirement: "A.2.3", state: "undecided" },
  ] as const;
  const further = [{ ...row, requirement: "ACME-1", state: "included", record: "control:ACME-1" }] as const;
  const report = formatOscalComponent(
    fakeDossier({ result, registers: { ...registers, statement, further } }),
  );
  expect(oscalFaults(report)).toEqual([]);
  expect(report).toContain("This is no answer: There is no document to check.");
  expect(report).toContain("Without a row, 1 of 2: A.2.3.");
  expect(report).toContain("Rows for what the standard does not have are left out: ACME-1.");
});

test("the name of a document is read once, however long it is and however many ids it has", () => {
  // Were it read for each id, this would hash eight gigabytes.
  const uuid = uuidMaker("a".repeat(4_000_000));
  const ids = Array.from({ length: 2000 }, (_, at) => uuid("finding", String(at)));
  expect(new Set(ids).size).toBe(2000);
  expect(uuidMaker("b")("finding", "0")).not.toBe(uuidMaker("a")("finding", "0"));
});
