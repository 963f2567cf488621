import type { BaselineEntry, Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeSpan } from "../../testing/fake-registers.ts";
import { fakeCoverage, fakeFinding, fakeResult } from "../../testing/fake-result.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { decisions } from "./decisions.ts";

const show = (result: Partial<Result>, registers = {}): ReadPage =>
  readPage(
    String(
      decisions.render(
        fakeDossier({
          result: fakeResult({ coverage: [fakeCoverage("5.1", "attested")], ...result }),
          registers: { statement: [], systems: [], attestations: [], ...registers },
        }),
      ),
    ),
  );
const waivedAt = (line: number, until: string) => ({
  reason: "The supplier delivers in June.",
  approver: "Jane",
  until,
  at: fakeSpan("aims/waivers.yaml", line),
});

test("a waiver is told once, with all that it covers; the first to end comes first", () => {
  const page = show({
    findings: [
      fakeFinding("", { fingerprint: "a1", message: "One.", waived: waivedAt(9, "2027-06-30") }),
      fakeFinding("", {
        fingerprint: "a2",
        message: "Two.",
        waived: { ...waivedAt(2, "2027-01-31"), at: { ...fakeSpan("w.yaml", 2) } },
      }),
      fakeFinding("", { fingerprint: "a3", message: "Three.", waived: waivedAt(9, "2027-06-30") }),
    ],
  });
  expect(page.rows("2 waivers in force").slice(1)).toEqual([
    ["Jane", "2027-01-31", "The supplier delivers in June.", "Two.", "w.yaml:2:1"],
    ["Jane", "2027-06-30", "The supplier delivers in June.", "One. Three.", "aims/waivers.yaml:9:1"],
  ]);
  expect(page.links()).toEqual(["#finding-a2", "#finding-a1", "#finding-a3"]);
});

test("waivers that have ended are marked as what cannot be relied on", () => {
  const ended = fakeFinding("", { rule: "waiver-valid", message: "This waiver ended on 2026-01-31." });
  const page = show({ findings: [ended] });
  expect(page.text()).toContain("No finding is waived.");
  expect(page.rows("1 waiver that cannot be relied on")[1]?.[0]).toBe("This waiver ended on 2026-01-31.");
});

test("attestations are told with who, until when and whether they have expired", () => {
  const attestation = {
    requirement: "5.1",
    record: "attestation:ATT-1",
    by: "Jane",
    statement: "I have\nseen it.",
    on: "2026-01-01",
    until: "2026-06-30",
  };
  const page = show(
    {},
    {
      attestations: [
        { ...attestation, record: "attestation:ATT-2", requirement: "9.9", until: "2027-01-01" },
        attestation,
      ],
    },
  );
  expect(page.rows("2 statements of people, 1 of them expired").slice(1)).toEqual([
    ["ATT-1", "5.1", "Jane", "2026-01-01", "2026-06-30 expired", "I have seen it."],
    ["ATT-2", "9.9", "Jane", "2026-01-01", "2027-01-01", "I have seen it."],
  ]);
  expect(page.links()).toEqual(["#requirement-5.1"]);
});

test("known debt is counted, listed with its age, and what was not looked at is not called paid", () => {
  const entry: BaselineEntry = {
    fingerprint: "f",
    rule: "some-rule",
    subject: "risk:R-1",
    path: "a.md",
    since: "2026-01-01",
  };
  const baseline = {
    path: "aims-lint.baseline.json",
    known: 1,
    new: 2,
    isWhole: false,
    paid: [],
    unsettled: [entry],
    strange: [],
    left: [],
  };
  const page = show({ baseline, findings: [fakeFinding("", { known: { since: "2026-01-01" } })] });
  expect(page.text()).toContain("Known 1 of 3 findings that are not waived");
  expect(page.text()).toContain("Paid not known: not everything was looked at");
  expect(page.text()).toContain("Not looked at 1: some-rule");
  expect(page.rows("The 1 findings that are known debt")[1]?.slice(1, 3)).toEqual(["2026-01-01", "error"]);
});

test("steps of the roll-out say what they hold back, of how many", () => {
  const step = {
    names: ["practice"],
    rules: ["a-rule"],
    phase: "warn",
    warn: "2026-01-01",
    enforce: "2027-01-01",
    held: 1,
  } as const;
  const page = show({
    rollOut: [step],
    findings: [fakeFinding("", { held: { severity: "error", until: "2027-01-01" } }), fakeFinding("")],
  });
  expect(page.rows("Rules that count later; 1 of 2 findings")[1]).toEqual([
    "practice",
    "only warns",
    "2026-01-01",
    "2027-01-01",
    "1",
    "a-rule",
  ]);
});

test("settings that ease are listed, and their absence is said", () => {
  const easings = {
    preset: "audit",
    off: ["a-rule"],
    requirements: ["5.1", "9.9"],
    offForSome: [],
    milder: ["b-rule", "c-rule"],
    options: [],
    words: [{ kind: "risk", field: "status", word: "parked", value: "open" }],
  } as const;
  const { text } = show({ easings });
  expect(text()).toContain("Rules off 1: a-rule They speak for 5.1, 9.9");
  expect(text()).toContain("Milder than by themselves 2: b-rule, c-rule");
  expect(text()).toContain("“parked” for open (risk, status)");
  expect(show({}).text()).toContain("Settings that ease None: every rule counts as it grades itself.");
});
