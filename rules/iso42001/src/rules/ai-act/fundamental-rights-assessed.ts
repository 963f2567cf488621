import { defineRule, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { assessmentsOf } from "../impact/assessments-of.ts";
import { mayBeInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { namesSystem } from "../systems/naming.ts";
import { partsPlayed } from "../systems/parts-played.ts";
import { declaredClass } from "./declared-class.ts";

const words =
  /\b(?:fundamental|basic) rights\b|\bFRIA\b|\bhuman rights (?:impact )?assessment|grundrecht|droits fondamentaux|derechos fundamentales|direitos fundamentais|diritti fondamentali|grondrechten/i;

/** Whoever uses a high-risk system has looked at the fundamental rights of those it touches, or knows why not. */
export const fundamentalRightsAssessed = defineRule({
  id: "fundamental-rights-assessed",
  summary:
    "For a high-risk AI system that the organisation uses, the impact on fundamental rights was assessed.",
  requirements: [],
  severity: "info",
  basis: "practice",
  group: "eu-ai-act",
  references: ["EU AI Act, Art. 27"],
  on: system,
  reads: [impactAssessment],
  options: z.strictObject({}),
  notAGap:
    "The duty binds public bodies, private providers of public services, and whoever rates creditworthiness or prices life and health insurance. Others may say beside the class why Art. 27 does not bind them.",
  messages: {
    missing: {
      problem:
        "{id} is classed as high-risk and used here, and nothing speaks of an assessment of fundamental rights.",
      why: "Some users of high-risk systems have to assess before the first use what the system does to fundamental rights.",
      how: "Find out whether Art. 27 binds you; if it does, add the assessment to that of the system's impact, otherwise note the reason beside the class.",
    },
  },
  appliesTo: (record) =>
    declaredClass(record) === "high-risk" && mayBeInUse(record) && partsPlayed(record).has("uses"),
  check(record, { project, report }) {
    if (isAnsweredInInventory(record) || isAssessed(record, project)) return;
    const [assessment] = assessmentsOf(record, project);
    const related = assessment
      ? [{ at: assessment.at(), message: "The impact assessment of the system, which could say it." }]
      : [];
    report("missing", { at: record.at("euAiAct.class"), related, data: { id: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "an impact assessment that does not speak of them",
      files: {
        "aims/systems.csv": `ID,Name,Role,Status,EU AI Act class
SYS-001,Harbour Score,deployer,live,high-risk
                                    ~~~~~~~~~ SYS-001 (Harbour Score) is classed as high-risk and used here, and nothing speaks of an assessment of fundamental rights.
`,
        "aims/impact/sys-001.md": `---
kind: impact-assessment
id: AIA-001
system: SYS-001
---

# Impact assessment of Harbour Score

## Individuals

A wrong decline.
`,
      },
    },
    {
      shows: "good",
      title: "in the impact assessment, in a document of its own, and a reason why it is not asked",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, roles: [deployer], status: production, eu_ai_act: high-risk }
  - { id: SYS-002, name: Exam Rater, roles: [deployer], status: production, eu_ai_act: high-risk }
  - id: SYS-003
    name: Lift Guard
    roles: [deployer]
    status: production
    eu_ai_act: { class: high-risk, reason: "safety component; Art. 27 does not bind a private operator of lifts" }
`,
        "aims/impact/sys-001.md": `---
kind: impact-assessment
id: AIA-001
system: SYS-001
---

# Impact assessment of Harbour Score

## Individuals

Fundamental rights: equal treatment, privacy and an effective remedy were looked at.
`,
        "aims/fria-exam-rater.md": "# FRIA of the Exam Rater\n\nThe right to education is touched.\n",
      },
    },
    {
      shows: "absent",
      title: "a high-risk system that others use",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Role     | Status | EU AI Act class |
| ------- | ------------- | -------- | ------ | --------------- |
| SYS-001 | Harbour Score | provider | live   | high-risk       |
`,
      },
    },
  ],
});

/** Somebody wrote beside the class what becomes of Art. 27. */
function isAnsweredInInventory(record: RecordOf<typeof system>): boolean {
  const { class: text = "", reason = "" } = record.fields.euAiAct ?? {};
  return [text, reason].some((said) => words.test(said) || /\bart(?:icle|\.)?\s*27\b/i.test(said));
}

/** In the system's impact assessment, or in a document about fundamental rights that names the system. */
function isAssessed(record: RecordOf<typeof system>, project: Project): boolean {
  if (assessmentsOf(record, project).some(({ document }) => words.test(document.text))) return true;
  return project.documents.some(({ document, template }) => {
    const about = `${document.title?.value ?? ""} ${document.path.replace(/[_/.-]+/g, " ")}`;
    return template === undefined && words.test(about) && namesSystem(normaliseKey(document.text), record);
  });
}
