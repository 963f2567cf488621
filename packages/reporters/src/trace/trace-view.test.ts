import { type Trace, viewTrace } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { fakeFinding, fakeRecord, fakeResult } from "../testing/fake-result.ts";

const system = fakeRecord("system:SYS-001", { path: "aims/systems.yaml" });
const card = fakeRecord("model-card:CRD-1", { path: "aims/card.md", isWhole: true });
const risk = fakeRecord("risk:R-012");
const link = (title: string, ...records: (typeof system)[]): Trace["links"][number] => ({
  title,
  requirements: [],
  entries: records.map((record) => ({ record, facts: [] })),
});
const trace: Trace = {
  record: system,
  links: [
    link("Inventory", system),
    link("Cards", card),
    link("Risks", risk),
    link("Risks again", risk),
    { ...link("Deployment"), missing: "Nothing says how." },
    { ...link("Incidents"), notExpected: "None is on record." },
  ],
};
const at = fakeFinding("").at;

describe("a trace", () => {
  test("counts the links on record, of those where something is expected", () => {
    expect(viewTrace(trace, fakeResult())).toMatchObject({
      found: 4,
      expected: 5,
      today: "2026-11-21",
      doubts: [],
    });
  });

  test("says where each record is written", () => {
    const { subject, links } = viewTrace(trace, fakeResult());
    expect(subject).toEqual({ record: "system:SYS-001", path: "aims/systems.yaml", line: 3 });
    expect(links[2]?.entries).toEqual([{ record: "risk:R-012", path: "aims/risks.md", line: 3, facts: [] }]);
  });

  test("says why the check behind it is no answer", () => {
    const nothing = fakeResult({ files: { read: [], skipped: [], unrecognised: [] } });
    expect(viewTrace(trace, nothing).doubts).toMatchObject([{ code: "nothing-read" }]);
  });
});

describe("a finding", () => {
  const seen = (...findings: ReturnType<typeof fakeFinding>[]): [string, number][] =>
    viewTrace(trace, fakeResult({ findings })).links.flatMap(({ title, findings: own }) =>
      own.length === 0 ? [] : [[title, own.length]],
    );

  test("is shown once, at the first link with the record that it is about", () => {
    expect(seen(fakeFinding("", { subject: "risk:R-012" }))).toEqual([["Risks", 1]]);
  });

  test("about a document is shown where the document is one record as a whole", () => {
    const about = (path: string) => fakeFinding("", { subject: "document:D-1", at: { ...at, path } });
    expect(seen(about("aims/card.md"), about("aims/risks.md"))).toEqual([["Cards", 1]]);
  });

  test("about something else is not shown, nor is one that is waived", () => {
    const waived = { reason: "", approver: "", until: "", at };
    expect(seen(fakeFinding("", { subject: "risk:R-013" }), fakeFinding("", { waived }))).toEqual([]);
  });
});
