import { expect, test } from "vitest";
import { readForeignFile } from "./read-foreign-file.ts";
import { toTable } from "./to-table.ts";

const nothing = (): undefined => undefined;

/** What a file gives: the kind, and each record by field; what is no field by the name that it is kept under. */
function found(
  name: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): {
  tool: string | undefined;
  records: [kind: string, ...records: Record<string, string>[]][];
  notes: string[];
} {
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  const open = (path: string): Uint8Array | undefined => {
    const content = files[path];
    return content === undefined ? undefined : bytes(content);
  };
  const file = readForeignFile(name, bytes(text), open);
  const records = (file?.records ?? []).map((each): [string, ...Record<string, string>[]] => {
    const { table, given } = toTable(each, file?.neighbour ?? { title: "" });
    return [
      each.kind,
      ...table.rows.map(({ cells }) =>
        Object.fromEntries(
          table.headers.flatMap((header, index) => {
            const cell = cells[index] ?? "";
            return cell === "" ? [] : [[given.get(header) || header, cell] as const];
          }),
        ),
      ),
    ];
  });
  return { tool: file?.neighbour.name, records, notes: (file?.records ?? []).flatMap(({ notes }) => notes) };
}

test("a rulestatus project gives its system and the risks of its register", () => {
  const project = `system:
  name: Claims helper
  actor: provider
  risk_level: limited-risk
  domain: insurance
  intended_use: Sorts claims.
frameworks: [iso-42001]
evidence:
  model_card: ./model/model_card.yaml
  risk_register: ./docs/risk_register.yaml
`;
  const register = `version: "1.0"
risks:
  - id: RISK-001
    dimension: health
    severity: high
    likelihood: medium
    status: residual
    residual_risk: Nobody watches it yet.
`;
  const { tool, records, notes } = found(".rulestatus.yaml", project, {
    "./docs/risk_register.yaml": register,
  });
  expect(tool).toBe("rulestatus");
  expect(records).toEqual([
    [
      "system",
      {
        name: "Claims helper",
        roles: "provider",
        "euAiAct.class": "limited-risk",
        "rulestatus: domain": "insurance",
        intendedUse: "Sorts claims.",
      },
    ],
    [
      "risk",
      {
        id: "RISK-001",
        "rulestatus: dimension": "health",
        impact: "high",
        likelihood: "medium",
        status: "residual",
        "rulestatus: residual_risk": "Nobody watches it yet.",
      },
    ],
  ]);
  expect(notes[1]).toContain("Not taken over: evidence.model_card");
});

test("a register that is not there is said, and the system is taken all the same", () => {
  const { records, notes } = found(
    ".rulestatus.yaml",
    "system:\n  name: A\nevidence:\n  risk_register: ../../outside.yaml\n",
  );
  expect(records).toEqual([["system", { name: "A" }]]);
  expect(notes).toContain("Not taken over: ../../outside.yaml, which could not be read.");
});

test("the inventory of Concord gives systems, with its class as written", () => {
  const inventory = `apiVersion: concord.dev/v1
kind: AISystemInventory
spec:
  systems:
    - id: fraud-detector
      name: Fraud detection
      risk_class: high-risk
      environment: production
      owner: ml-platform
      tags: [payments, cards]
`;
  expect(found("ai-systems.yaml", inventory)).toMatchObject({
    tool: "concord",
    records: [
      [
        "system",
        {
          id: "fraud-detector",
          name: "Fraud detection",
          "euAiAct.class": "high-risk",
          status: "production",
          owner: "ml-platform",
          "Concord: tags": "payments; cards",
        },
      ],
    ],
  });
});

test("risk scenarios of CISO Assistant: what is current there is the risk itself here", () => {
  const csv =
    "ref_id;assets;threats;name;description;existing_controls;current_impact;current_proba;current_risk;additional_controls;residual_impact;residual_proba;residual_risk;treatment\r\n" +
    "R.1;Server;Phishing;Loss;It is lost;MFA,Backup;High;Low;Medium;Training;Low;Low;Low;mitigate\r\n";
  expect(found("scenarios.csv", csv)).toMatchObject({
    tool: "ciso-assistant",
    records: [
      [
        "risk",
        {
          id: "R.1",
          title: "Loss",
          impact: "High",
          likelihood: "Low",
          level: "Medium",
          "residual.level": "Low",
          treatment: "mitigate",
          "CISO Assistant: assets": "Server",
          "CISO Assistant: existing_controls": "MFA,Backup",
        },
      ],
    ],
  });
});

test("applied controls of CISO Assistant are actions, those without an owner too, whose rows are shorter", () => {
  const csv =
    "internal_id;name;description;category;csf_function;status;eta;priority;owner\r\n" +
    "a-1;Train people;;process;protect;to_do;2026-12-01;1;a@b.example\r\na-2;Watch;;;;active;;\r\n";
  expect(found("controls.csv", csv).records).toEqual([
    [
      "treatment",
      {
        id: "a-1",
        action: "Train people",
        "CISO Assistant: category": "process",
        "CISO Assistant: csf_function": "protect",
        status: "to_do",
        due: "2026-12-01",
        "CISO Assistant: priority": "1",
        owner: "a@b.example",
      },
      { id: "a-2", action: "Watch", status: "active" },
    ],
  ]);
});

test("an assessment of CISO Assistant decides nothing: no status, no applicability, no text of the framework", () => {
  const csv =
    "ref_id;description;compliance_result;progress;score;observations\r\n" +
    "A.2;A heading\r\nA.2.2;Text of the framework;not_applicable;done;4;fine\r\n4.1;Text;ok;done;;\r\n";
  const { records, notes } = found("audit.csv", csv);
  expect(records).toEqual([
    [
      "control",
      {
        id: "A.2.2",
        "CISO Assistant: compliance_result": "not_applicable",
        "CISO Assistant: progress": "done",
        "CISO Assistant: score": "4",
        "CISO Assistant: observations": "fine",
      },
    ],
  ]);
  expect(notes[0]).toBe(
    "Not taken over: 2 rows that are no controls of Annex A, and the texts of the framework.",
  );
});

test("a library of CISO Assistant has no records, and that is said", () => {
  const library = "urn: urn:intuitem:risk:library:x\nobjects:\n  framework: {}\n";
  expect(found("library.yaml", library)).toMatchObject({ tool: "ciso-assistant", records: [["control"]] });
});

test.each([
  ["a list", (node: string) => `[${node}]`],
  ["one alone", (node: string) => node],
  ["edges", (node: string) => `{"data": {"node": {"risks": {"edges": [{"node": ${node}}]}}}}`],
])("risks of probo as %s", (_name, wrap) => {
  const node =
    '{"id": "r1", "name": "Drift", "description": null, "category": "Model", "treatment": "MITIGATED", "note": "", "inherentLikelihood": 3, "inherentImpact": 4, "inherentRiskScore": 12, "residualLikelihood": 1, "residualImpact": 2, "residualRiskScore": 2}';
  expect(found("risks.json", wrap(node))).toMatchObject({
    tool: "probo",
    records: [
      [
        "risk",
        {
          id: "r1",
          title: "Drift",
          source: "Model",
          treatment: "MITIGATED",
          likelihood: "3",
          impact: "4",
          level: "12",
          "residual.likelihood": "1",
          "residual.impact": "2",
          "residual.level": "2",
        },
      ],
    ],
  });
});

test("statements of probo: those on Annex A of ISO/IEC 42001, by the section of the control", () => {
  const soa = `[
    {"id": "s1", "applicability": true, "justification": "R-001", "control": {"id": "c1", "sectionTitle": "A.2.2", "name": "AI policy"}},
    {"id": "s2", "applicability": false, "justification": "", "control": {"id": "c2", "sectionTitle": "CC6.1", "name": "Other"}}
  ]`;
  const { records, notes } = found("soa.json", soa);
  expect(records).toEqual([
    [
      "control",
      {
        id: "A.2.2",
        title: "AI policy",
        "probo: statement": "s1",
        applicable: "true",
        justification: "R-001",
      },
    ],
  ]);
  expect(notes).toEqual(["Not taken over: 1 statements on what is no control of Annex A."]);
});

test.each([
  ["risks.csv", "Risk ID,Title\nR-1,Drift\n"],
  ["a.yaml", "risks:\n  - id: R-1\n"],
  ["a.json", "[1, 2]"],
])("%s is nobody's", (name, text) => {
  expect(readForeignFile(name, new TextEncoder().encode(text), nothing)).toBeUndefined();
});

test("data that cannot be read is an error with its line", () => {
  const broken = new TextEncoder().encode("system:\n  name: [a\n");
  expect(() => readForeignFile(".rulestatus.yaml", broken, nothing)).toThrow(
    /^\.rulestatus\.yaml, line \d+: /,
  );
});
