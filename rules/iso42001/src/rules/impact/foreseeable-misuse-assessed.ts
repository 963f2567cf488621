import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { isCurrent, isFirstOfUnit, saysOf } from "./unit.ts";

/** Headings under which misuse is treated without being called so. */
const otherWords = ["malicious", "adversarial", "abuse", "attacks", "prompt injection"];

const why =
  "Harm often comes from use that nobody intended and everybody could have expected; leaving it out leaves the assessment half done.";
const how =
  "Write down what people could do with the system besides what it is meant for, and what stands against it.";

/** An assessment looks at what people may do with a system besides what it is meant for. */
export const foreseeableMisuseAssessed = defineRule({
  id: "foreseeable-misuse-assessed",
  summary: "Every impact assessment considers misuse that can be foreseen.",
  requirements: ["6.1.4"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "Misuse that is treated in another document, such as a threat model: a sentence with the link is enough. That none can be foreseen is an answer where the reason is given.",
  messages: {
    nothing: { problem: "{name} does not consider foreseeable misuse.", why, how },
    none: { problem: "{name} says that there is no foreseeable misuse, without saying why.", why, how },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    const says = saysOf(assessment, "misuse", project, otherWords);
    if (says === "text") return;
    const hasPlace = assessment.state("misuse") !== "absent";
    const at = assessment.at(hasPlace ? "misuse" : undefined);
    report(says, { at, data: { name: called(assessment, "Impact assessment") } });
  },
  examples: [
    {
      shows: "gap",
      title: "not a word; and a word that says nothing",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of Harbour Score
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AIA-001 does not consider foreseeable misuse.

**Document ID:** AIA-001
**System:** SYS-001

## Intended use

Input to the lending decision, always read by an underwriter.
`,
        "aims/impact/kaj.md": `# AI system impact assessment of Kaj

**Document ID:** AIA-002
**System:** SYS-002

## 4. Foreseeable misuse

None identified.
~~~~~~~~~~~~~~~~ AIA-002 says that there is no foreseeable misuse, without saying why.
`,
      },
    },
    {
      shows: "good",
      title: "a section, and a key",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of Harbour Score

## Intended use and misuse

### Reasonably foreseeable misuse

| Misuse                              | Measure           |
| ----------------------------------- | ----------------- |
| Underwriters take it for a decision | blind comparison  |
`,
        "aims/impact/kaj.yaml": `kind: impact-assessment
system: SYS-002
misuse:
  - customers ask for legal advice
  - people test it for odd statements
`,
      },
    },
    {
      shows: "absent",
      title: "no impact assessment",
      files: { "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj }\n" },
    },
  ],
});
