import type { Coverage, CoverageState, Dossier, Finding, RuleNote } from "@aims-lint/core";
import { crowdedRegisters } from "./crowded-registers.ts";
import { fakeDossier } from "./fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "./fake-result.ts";

const requirements = ["4.1", "5.2", "6.1.2", "6.1.3", "8.3", "9.2", "A.2.2", "A.5.2", "A.6.2.4", "A.10.3"];
const states: readonly CoverageState[] = [
  "evidenced",
  "gaps",
  "waived",
  "excluded",
  "attested",
  "needs-judgement",
  "not-evaluated",
];
const severities = ["error", "warning", "info"] as const;

/** For tests: a dossier with every state and that many findings, of 20 rules, in 200 documents, some waived, some known, some of code. */
export function crowdedDossier(count: number): Dossier {
  const findings = Array.from({ length: count }, (_, at) => findingAt(at));
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const read = Array.from({ length: 200 }, (_, at) => ({
    path: `aims/systems/sys-${at}.md`,
    kinds: [{ kind: "system", by: "title", evidence: "System" }] as const,
    records: 1,
  }));
  return fakeDossier({
    rules: rules.map(noteOf),
    registers: crowdedRegisters(findings),
    groups: ["4", "5", "6", "8", "9", "A.2", "A.5", "A.6", "A.10"].map((id) => ({
      id,
      title: `Heading ${id}`,
    })),
    result: fakeResult({
      findings,
      outcomes: rules.map((rule) => fakeOutcome(rule, { outcome: "fail", checked: 200, failed: 20 })),
      coverage: requirements.map((id, at) => coverageAt(id, at, findings)),
      files: { read, skipped: [], unrecognised: [] },
    }),
  });
}

function findingAt(at: number): Finding {
  const first = requirements[at % requirements.length] ?? "";
  const second = requirements[(at * 3 + 1) % requirements.length] ?? "";
  const path = `aims/systems/sys-${at % 200}.md`;
  const finding = fakeFinding(`| SYS-${at} | [owner of ${at}] | none | 2026-01-01 |`, {
    rule: `rule-${at % 20}`,
    severity: severities[at % 3] ?? "info",
    requirements: first === second ? [first] : [first, second],
    message: `SYS-${at} has no owner.`,
    subject: `system:SYS-${at}`,
    fingerprint: at.toString(16).padStart(16, "0"),
    row: at + 1,
  });
  const placed = { ...finding, at: { ...finding.at, path } };
  if (at % 11 === 10)
    return { ...placed, waived: { reason: "Bought.", approver: "Jane", until: "2027-01-01", at: placed.at } };
  return at % 13 === 12 ? { ...placed, known: { since: "2026-01-01" } } : placed;
}

function noteOf(id: string): RuleNote {
  return {
    id,
    summary: `What ${id} asks for holds.`,
    requirements: [],
    severity: "error",
    basis: "requirement",
    references: [],
    notAGap: "Where one owner is named for all.",
  };
}

function coverageAt(id: string, at: number, findings: readonly Finding[]): Coverage {
  const own = findings.filter((finding) => finding.requirements.includes(id) && !finding.waived);
  return fakeCoverage(id, states[at % states.length] ?? "gaps", {
    title: `What ${id} is about`,
    group: id.replace(/\.\d+(?:\.\d+)*$/, ""),
    findings: own.length,
    evidence: [{ record: `system:SYS-${at}`, path: `aims/systems/sys-${at}.md` }],
    rules: [{ rule: `rule-${at}`, outcome: "fail" }],
  });
}
