import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { system } from "./system.ts";

testKind({
  kind: system,
  title: "Harbour Score",
  register: { title: "AI system inventory", path: "aims/ai-system-inventory", collection: "systems" },
  written: {
    "System ID": "SYS-001",
    "System name": "Harbour Score",
    "Intended purpose": "rates loan applications",
    "Our role": "provider; deployer",
    Status: "In production",
    "System owner": "Jane Doe",
    "Risk tier": "High",
    "In AIMS scope": "yes",
    "Current version": "3.2.0",
    "Go-live date": "2026-06-15",
    "Human oversight": "Camilla Falk",
    "EU AI Act class": "high-risk",
    "EU AI Act reasoning": "Annex III point 5(b)",
  },
  named: "System name",
  means: {
    id: "SYS-001",
    name: "Harbour Score",
    purpose: "rates loan applications",
    roles: ["provider", "deployer"],
    status: "production",
    owner: "Jane Doe",
    impactLevel: "High",
    inScope: true,
    version: "3.2.0",
    deployedOn: "2026-06-15",
    oversight: "Camilla Falk",
    "euAiAct.class": "high-risk",
    "euAiAct.reason": "Annex III point 5(b)",
  },
  layouts: forms.record,
});

test.each([
  ["AI Act risk class", "AI Act rationale"],
  ["EU AI Act classification", "EU AI Act rationale"],
  ["AI Act", "AI Act classification rationale"],
  ["EU AI Act risk category", "AI Act justification"],
  ["ai_act_class", "ai_act_class_reason"],
  ["EU AI Act risk level", "Reason (EU AI Act)"],
])("the columns %s and %s hold what the AI Act makes of a system", (label, reason) => {
  const project = readProject({
    "aims/systems.csv": `ID,Name,Risk classification,${label},${reason}\nSYS-001,Kaj,Medium,limited-risk,talks to people\n`,
  });
  const [kaj] = project.records(system);
  const { class: riskClass, reason: why } = kaj?.fields.euAiAct ?? {};
  expect([riskClass, why]).toEqual(["limited-risk", "talks to people"]);
  expect(kaj?.fields.impactLevel?.text).toBe("Medium");
});

test("an AI Act mapping of YAML is a class with its reason", () => {
  const project = readProject({
    "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, eu_ai_act: { class: limited-risk, reason: talks to people } }
  - { id: SYS-002, name: Score, eu_ai_act: high-risk }
`,
  });
  expect(project.records(system).map(({ fields }) => fields.euAiAct?.class)).toEqual([
    "limited-risk",
    "high-risk",
  ]);
});

test("a class without the law's name is no class of the AI Act", () => {
  const project = readProject({
    "aims/systems.csv": "ID,Name,Class,Category,Tier,Status\nSYS-001,Kaj,High,Chat,2,live\n",
  });
  expect(project.records(system)[0]?.state("euAiAct.class")).toBe("absent");
});
