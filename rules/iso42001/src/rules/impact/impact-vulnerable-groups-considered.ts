import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { type Assessment, isWhole } from "./assessments-of.ts";
import { isCurrent, isFirstOfUnit, saysOf, unitOf } from "./unit.ts";

const vulnerable =
  /\bvulnerab\w*|\bchild(?:ren)?\b|\bminors\b|\bunderage|\byoung(?:er)?\b|\byouth\b|\beld(?:er|erly)\b|\bolder\b|\bseniors\b|\bdisab\w+|\bimpair\w+|\bminorit\w+|\bmigrants?\b|\brefugees?\b|\bnewcomers?\b|\bpregnan\w+|\bpatients?\b|\billiterate\b|\bweak(?:er)? (?:language|reading)|\blow[- ]income\b|\bpoverty\b|\bdistress\b|\bmarginali[sz]ed\b|\bprotected (?:groups?|characteristics?|classes)\b|\bbeginners\b|schutzbedürftig|vulnérables?|vulnerável|vulneráveis/i;

/** Averages hide those who are hit hardest. */
export const impactVulnerableGroupsConsidered = defineRule({
  id: "impact-vulnerable-groups-considered",
  summary: "An impact assessment looks at groups of people, those who are easily harmed among them.",
  requirements: ["A.5.4"],
  severity: "info",
  basis: "guidance",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "Where a system meets no group that is easily harmed, a sentence that says so and why is enough. The guidance names such groups as one angle.",
  messages: {
    lacking: {
      problem: "{name} does not look at groups of people who are easily harmed.",
      why: "Children, the elderly, people with disabilities or in distress are often hit harder than the average shows.",
      how: "Name the groups that the system touches, what it may do to them and what is done about it.",
    },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) &&
    isFirstOfUnit(assessment, project) &&
    // Where nothing is said of people at all, impact-on-individuals-assessed asks for that first.
    (["individuals", "groups"] as const).some((path) => saysOf(assessment, path, project) === "text"),
  check(assessment, { project, report }) {
    if (namesThem(assessment, project)) return;
    const isThere = assessment.state("groups") !== "absent";
    const at = assessment.at(isThere ? "groups" : undefined);
    report("lacking", { at, data: { name: called(assessment, "Impact assessment") } });
  },
  examples: [
    {
      shows: "gap",
      title: "individuals only",
      files: {
        "aims/impact/score.md": `# AI system impact assessment
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ AIA-001 does not look at groups of people who are easily harmed.

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium

## Individuals

An applicant may be refused by mistake.
`,
      },
    },
    {
      shows: "good",
      title: "groups by name",
      files: {
        "aims/impact-assessments.yaml": `assessments:
  - id: AIA-001
    system: SYS-001
    level: medium
    groups: young people and newcomers are refused more often
`,
      },
    },
    {
      shows: "absent",
      title: "no word on groups in a register",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Level,Individuals
AIA-001,SYS-001,medium,wrong refusals
~~~~~~~ AIA-001 does not look at groups of people who are easily harmed.
`,
      },
    },
  ],
});

/** In what is said of groups; where that has no place of its own, in what is said of individuals and under a heading with the word. */
function namesThem(assessment: Assessment, project: Project): boolean {
  const hasPlace = unitOf(assessment, project).some((row) => row.state("groups") !== "absent");
  const path = hasPlace ? "groups" : "individuals";
  if (saysOf(assessment, path, project) === "text") {
    const texts = unitOf(assessment, project).map((row) => row.written(path) ?? "");
    if (texts.some((text) => vulnerable.test(text))) return true;
  }
  return (
    !hasPlace &&
    isWhole(assessment) &&
    assessment.document.sections.some(
      ({ heading, prose, tables }) =>
        /\bvulnerab|\bgroups?\b/i.test(heading.value) && (tables.length > 0 || vulnerable.test(prose.value)),
    )
  );
}
