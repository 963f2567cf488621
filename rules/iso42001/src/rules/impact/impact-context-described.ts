import { defineRule, normaliseHeading, type Project } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { type Assessment, isWhole } from "./assessments-of.ts";
import { isCurrent, isFirstOfUnit, saysOf } from "./unit.ts";

const parts = {
  technicalContext: "the technical context",
  societalContext: "the societal context",
  jurisdictions: "the jurisdictions",
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** Other headings under which people describe the same. */
const otherWords: Readonly<Record<Part, readonly string[]>> = {
  technicalContext: [
    "system description",
    "system overview",
    "description of the system",
    "model",
    "how it works",
    "technical",
    "architecture",
  ],
  societalContext: ["stakeholders", "societal context", "social", "cultural", "community"],
  jurisdictions: ["legal", "regulatory", "law", "laws", "countries", "country", "region", "regulations"],
};

/** The same system does other things to other people in another place; an assessment says where it looked. */
export const impactContextDescribed = defineRule({
  id: "impact-context-described",
  summary: "Every impact assessment describes the technical and the societal context and the jurisdictions.",
  requirements: ["6.1.4"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "One section may answer for all three. What matters is that a reader learns in which technical, social and legal surroundings the system was judged.",
  messages: {
    lacking: {
      problem: "{name} does not describe {lacking}.",
      why: "What a system does to people depends on what it is built of, on who lives with it and on the law that protects them.",
      how: "Add a few sentences on each, or say why it makes no difference here.",
    },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    const lacking = names.filter((part) => !isDescribed(assessment, part, project));
    const [first] = lacking;
    if (first === undefined) return;
    const at = assessment.at(assessment.state(first) === "absent" ? undefined : first);
    const data = {
      name: called(assessment, "Impact assessment"),
      lacking: listing(lacking.map((part) => parts[part])),
    };
    report("lacking", { at, data });
  },
  examples: [
    {
      shows: "gap",
      title: "nothing about the law, and an empty heading",
      files: {
        "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20

## Technical context

Boosted trees on account data.

## Societal context
   ~~~~~~~~~~~~~~~~ AIA-001 does not describe the societal context and the jurisdictions.

`,
      },
    },
    {
      shows: "good",
      title: "one section for all",
      files: {
        "aims/impact/score.md": `# AI system impact assessment

| Field        | Value      |
| ------------ | ---------- |
| Document ID  | AIA-001    |
| System       | SYS-001    |
| Impact level | medium     |
| Date         | 2026-05-20 |

## Context

Boosted trees on account data, used on tenants in Denmark and Sweden, where flats are scarce.

## Jurisdictions

Denmark and Sweden.
`,
      },
    },
    {
      shows: "absent",
      title: "a row of a register",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Level,Individuals,Societies
AIA-001,SYS-001,medium,wrong refusals,fewer flats for newcomers
~~~~~~~ AIA-001 does not describe the technical context, the societal context and the jurisdictions.
`,
      },
    },
  ],
});

/** An empty place for it is not made up for by another one; a plain heading "Context" speaks of what is technical and social. */
function isDescribed(assessment: Assessment, part: Part, project: Project): boolean {
  const isThere = assessment.state(part) !== "absent";
  if (saysOf(assessment, part, project, isThere ? [] : otherWords[part]) === "text") return true;
  return !isThere && part !== "jurisdictions" && hasContext(assessment);
}

function hasContext(assessment: Assessment): boolean {
  return (
    isWhole(assessment) &&
    assessment.document.sections.some(
      ({ heading, prose, tables }) =>
        normaliseHeading(heading.value) === "context" && (prose.value !== "" || tables.length > 0),
    )
  );
}
