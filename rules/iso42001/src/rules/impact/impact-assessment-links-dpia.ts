import { defineRule, type Project, type ProjectDocument } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { called } from "../../shared/called.ts";
import { nameSystem } from "../systems/name-system.ts";
import { systemsNamedIn } from "../systems/naming.ts";
import { type Assessment, systemOf } from "./assessments-of.ts";
import { isCurrent, isFirstOfUnit, unitOf } from "./unit.ts";

const words =
  /\bDPIAs?\b|\bdata protection (?:impact )?assessment|\bprivacy impact assessment|\bPIA\b|\bDSFA\b|Datenschutz-?Folgenabschätzung|\bAIPD\b|\bEIPD\b|\bRIPD\b/i;
const why =
  "Two assessments of the same system that know nothing of each other contradict each other sooner or later.";

/** Where personal data are processed, the assessment of privacy and the one of impact belong together. */
export const impactAssessmentLinksDpia = defineRule({
  id: "impact-assessment-links-dpia",
  summary:
    "The impact assessment of a system that processes personal data refers to the data protection impact assessment.",
  requirements: ["6.1.4"],
  severity: "warning",
  basis: "practice",
  on: impactAssessment,
  reads: [system],
  options: z.strictObject({}),
  references: ["GDPR, Art. 35"],
  notAGap:
    "Not all processing of personal data needs a data protection impact assessment. Where none is needed, the impact assessment says so and why.",
  messages: {
    unlinked: {
      problem:
        "{system} processes personal data, and {name} does not refer to a data protection impact assessment.",
      why,
      how: "Link it, or say in the assessment why none is needed.",
    },
    found: {
      problem:
        "{system} processes personal data, and {name} does not refer to its data protection impact assessment; {path} may be it.",
      why,
      how: "Link {path} if that is it, and compare what the two say.",
    },
  },
  appliesTo: (assessment, { project }) => {
    const target = systemOf(assessment, project);
    return (
      target !== undefined &&
      target.state("personalData") === "read" &&
      target.fields.personalData === true &&
      isCurrent(assessment, project) &&
      isFirstOfUnit(assessment, project)
    );
  },
  check(assessment, { project, report }) {
    const target = systemOf(assessment, project);
    if (!target || refersToIt(assessment, project)) return;
    const at = assessment.at(assessment.state("dpia") === "absent" ? undefined : "dpia");
    const data = { name: called(assessment, "Impact assessment"), system: nameSystem(target) };
    const candidate = project.documents.find((entry) => isDpiaOf(entry, target, project));
    if (candidate) report("found", { at, data: { ...data, path: candidate.document.path } });
    else report("unlinked", { at, data });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty field",
      files: {
        "aims/impact/chat.md": `# AI system impact assessment

**Document ID:** AIA-002
**System:** SYS-002
**Impact level:** medium
**DPIA:**
  ~~~~ SYS-002 (Kaj) processes personal data, and AIA-002 does not refer to a data protection impact assessment.
`,
        "aims/systems.yaml": `systems:
  - { id: SYS-002, name: Kaj, personal_data: true }
`,
      },
    },
    {
      shows: "good",
      title: "a link, and a reason why there is none",
      files: {
        "aims/impact/chat.md": `# AI system impact assessment

**Document ID:** AIA-002
**System:** SYS-002
**Impact level:** medium
**DPIA:** [DPIA of Kaj](https://privacy.example.com/kaj)
`,
        "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** low

A DPIA was not needed, since only names of colleagues are processed (checked by the DPO).
`,
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Score, personal_data: yes }
  - { id: SYS-002, name: Kaj, personal_data: yes }
`,
      },
    },
    {
      shows: "absent",
      title: "no word of it, and the inventory says that there are personal data",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Level
AIA-002,SYS-002,medium
~~~~~~~ SYS-002 (Kaj) processes personal data, and AIA-002 does not refer to a data protection impact assessment.
`,
        "aims/systems.csv": `System ID,Name,Personal data
SYS-002,Kaj,yes
`,
      },
    },
  ],
});

/** In the field for it; where there is no such field, anywhere in the assessment. */
function refersToIt(assessment: Assessment, project: Project): boolean {
  const rows = unitOf(assessment, project);
  if (rows.some((row) => row.has("dpia"))) return true;
  if (rows.some((row) => row.state("dpia") !== "absent")) return false;
  return rows.some(({ range, document }) => words.test(document.text.slice(range.start, range.end)));
}

function isDpiaOf(
  { document: { title } }: ProjectDocument,
  target: ReturnType<typeof systemOf>,
  project: Project,
): boolean {
  const text = title?.value ?? "";
  return words.test(text) && systemsNamedIn(text, project).some((each) => each === target);
}
