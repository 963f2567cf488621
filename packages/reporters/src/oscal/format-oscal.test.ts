import fc from "fast-check";
import { expect, test } from "vitest";
import { oscalFaults } from "../../../../tools/formats/oscal-faults.ts";
import { evilResult } from "../testing/evil-result.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { formatOscal } from "./format-oscal.ts";
import { formatOscalComponent } from "./format-oscal-component.ts";
import { startOf, toToken } from "./oscal-values.ts";
import { sha1 } from "./sha1.ts";
import { uuid5 } from "./uuids.ts";

const { at } = fakeFinding("");
const full = fakeDossier({
  result: fakeResult({
    findings: [
      fakeFinding("", { rule: "risk-owned", requirements: ["6.1.3"], fingerprint: "a" }),
      fakeFinding("", {
        rule: "risk-owned",
        requirements: ["6.1.3"],
        fingerprint: "b",
        waived: { reason: "Small", approver: "Ada", until: "2027-01-31", at },
      }),
    ],
    coverage: [
      { ...fakeCoverage("6.1.3", "gaps"), findings: 1 },
      fakeCoverage("A.5.2", "evidenced", { evidence: [{ record: "risk:R-1", path: "aims/a b.md" }] }),
      fakeCoverage("A.10.4", "excluded", { exclusion: { reason: "No customers." } }),
      fakeCoverage("A.2.2", "not-evaluated"),
      fakeCoverage("9.3", "needs-judgement"),
    ],
  }),
  registers: {
    statement: [
      {
        requirement: "A.5.2",
        title: "Impact process",
        state: "included",
        record: "control:A.5.2",
        justification: "Loans\nare decided.",
        status: "implemented",
        evidence: ["impact.md"],
        risks: ["R-1"],
        facts: [],
      },
      {
        requirement: "A.10.4",
        title: "Customers",
        state: "excluded",
        record: "control:A.10.4",
        evidence: [],
        risks: [],
        facts: [],
      },
      { requirement: "A.2.2", title: "Policy", state: "undecided", evidence: [], risks: [], facts: [] },
    ],
    risks: {
      notes: [],
      risks: [
        {
          record: "risk:R-1",
          title: "Bias",
          at,
          systems: ["SYS-1"],
          controls: [],
          before: { level: "16 high" },
          after: {},
        },
      ],
    },
    systems: [],
    attestations: [
      {
        requirement: "9.3",
        record: "attestation:1",
        by: "Ada",
        statement: "Held.",
        on: "2026-01-01",
        until: "2027-01-01",
      } as never,
    ],
  },
  provenance: {
    tool: { name: "aims-lint", version: "1.2.3" },
    project: "acme/ai-governance",
    commit: { id: "a".repeat(40), on: "2026-11-20", branch: "main", altered: [] },
    inputs: [{ path: "aims/a b.md", as: "document", sha256: "0".repeat(64), size: 1 }],
  },
});

test("assessment results and component definition are valid", () => {
  expect(oscalFaults(formatOscal(full))).toEqual([]);
  expect(oscalFaults(formatOscalComponent(full))).toEqual([]);
  expect(
    oscalFaults(formatOscal(fakeDossier({ result: fakeResult({ findings: [], coverage: [] }) }))),
  ).toEqual([]);
  expect(oscalFaults(formatOscalComponent(fakeDossier()))).toEqual([]);
});

test("the schema would object to what OSCAL does not know", () => {
  const report = JSON.parse(formatOscal(full)) as { "assessment-results": { results: object[] } };
  Object.assign(report["assessment-results"].results[0] ?? {}, { verdict: "fine" });
  expect(oscalFaults(JSON.stringify(report))).toContain(
    "/assessment-results/results/0 must NOT have additional properties",
  );
});

interface Results {
  readonly "assessment-results": {
    readonly results: readonly {
      readonly findings: readonly {
        target: { "target-id": string; status: { state: string } };
        "related-observations": { "observation-uuid": string }[];
      }[];
      readonly observations: readonly {
        uuid: string;
        props: { name: string; value: string }[];
        remarks?: string;
      }[];
      readonly "reviewed-controls": { "control-selections": object[] };
      readonly remarks: string;
    }[];
    readonly "back-matter": { resources: { title: string; rlinks?: { href: string }[] }[] };
  };
}

function resultOf() {
  const report = (JSON.parse(formatOscal(full)) as Results)["assessment-results"];
  const [result] = report.results;
  if (!result) throw new TypeError("There is a result.");
  return { ...report, result };
}

test("only a requirement with gaps is a finding, and nothing is called satisfied", () => {
  const { result } = resultOf();
  expect(result.findings).toMatchObject([
    {
      target: { "target-id": "clause-6.1.3", status: { state: "not-satisfied" } },
      "related-observations": [{}],
    },
  ]);
  const [related] = result.findings[0]?.["related-observations"] ?? [];
  const observation = result.observations.find(({ uuid }) => uuid === related?.["observation-uuid"]);
  expect(observation?.props).toContainEqual(expect.objectContaining({ name: "state", value: "open" }));
  expect(formatOscal(full)).not.toContain('"satisfied"');
});

test("what was waived is an observation with who decided it, and is against nothing", () => {
  const waived = resultOf().result.observations.filter(({ remarks }) => remarks !== undefined);
  expect(waived).toMatchObject([{ remarks: "Waived by Ada until 2027-01-31: Small" }]);
});

test("what was not evaluated is said, and what is left out is excluded", () => {
  const { result } = resultOf();
  expect(result.remarks).toContain("Not evaluated: A.2.2.");
  expect(result.remarks).toContain("no rule speaks for them: 9.3.");
  expect(result["reviewed-controls"]["control-selections"]).toEqual([
    {
      "include-controls": [{ "control-id": "clause-6.1.3" }, { "control-id": "a.5.2" }],
      "exclude-controls": [{ "control-id": "a.10.4" }],
    },
  ]);
});

test("the documents are resources with their hashes, and there is no plan", () => {
  expect(resultOf()["back-matter"].resources).toMatchObject([
    { title: "No assessment plan" },
    { title: "aims/a b.md", rlinks: [{ href: "aims/a%20b.md" }] },
  ]);
});

test("a control says how far it is, in OSCAL's own words", () => {
  const report = formatOscalComponent(full);
  expect(report).toContain('"name": "implementation-status",\n                    "value": "implemented"');
  expect(report).toContain('"value": "not-applicable"');
  expect(report).not.toContain('"a.2.2"');
});

test("whatever the documents say, both are valid, and the same dossier gives the same bytes", () => {
  fc.assert(
    fc.property(evilResult, (result) => {
      const dossier = { ...full, result };
      expect(oscalFaults(formatOscal(dossier))).toEqual([]);
      expect(oscalFaults(formatOscalComponent(dossier))).toEqual([]);
      expect(formatOscal(dossier)).toBe(formatOscal(dossier));
      const ids = [...formatOscal(dossier).matchAll(/^ *"uuid": "(.*)"/gm)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100 },
  );
});

test("ids are those of RFC 9562, and hashes those of RFC 3174", () => {
  const hex = (text: string) => Buffer.from(sha1(Buffer.from(text))).toString("hex");
  expect(hex("abc")).toBe("a9993e364706816aba3e25717850c26c9cd0d89d");
  expect(hex("")).toBe("da39a3ee5e6b4b0d3255bfef95601890afd80709");
  expect(hex("a".repeat(1000))).toBe("291e9a6c66994949b57ba5e650361e98fc36b1ba");
  expect(uuid5("x")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("tokens begin with a letter, and days are days", () => {
  expect(["A.6.2.4", "6.1.3", "Art. 4(1)"].map(toToken)).toEqual(["a.6.2.4", "clause-6.1.3", "art.-4-1-"]);
  expect(["2026-02-28", "2026-02-30", "x"].map(startOf)).toEqual([
    "2026-02-28T00:00:00Z",
    "1970-01-01T00:00:00Z",
    "1970-01-01T00:00:00Z",
  ]);
});
