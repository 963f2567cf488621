import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { isCurrent, isFirstOfUnit, saysOf } from "./unit.ts";

const why =
  "Effects on work, public life, the environment or trust are seen by nobody who looks at single cases only.";
const how =
  "Write down what the system may do to society at large, for good and for ill, or why its reach is too small to matter.";

/** An assessment looks past single persons at what a system does to society. */
export const impactOnSocietiesAssessed = defineRule({
  id: "impact-on-societies-assessed",
  summary: "Every impact assessment considers what the system may do to societies.",
  requirements: ["6.1.4", "A.5.5"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "For a small tool of the organisation the reach may be too small to matter: one sentence with the reason is enough.",
  messages: {
    nothing: { problem: "{name} does not consider what the system may do to society.", why, how },
    none: { problem: "{name} says that society is not affected, without saying why.", why, how },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    const says = saysOf(assessment, "societies", project);
    if (says === "text") return;
    const hasPlace = assessment.state("societies") !== "absent";
    const at = assessment.at(hasPlace ? "societies" : undefined);
    report(says, { at, data: { name: called(assessment, "Impact assessment") } });
  },
  examples: [
    {
      shows: "gap",
      title: "nothing on society; and a none without a reason",
      files: {
        "aims/impact/score.md": `---
id: AIA-001
kind: impact-assessment
system: SYS-001
---

# Impact assessment: Harbour Score
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AIA-001 does not consider what the system may do to society.

## Individuals

Refused by mistake, granted by mistake.
`,
        "aims/impact/kaj.yaml": `id: AIA-002
kind: impact-assessment
system: SYS-002
individuals: a wrong fee leads to a cost
societies: N/A
           ~~~ AIA-002 says that society is not affected, without saying why.
`,
      },
    },
    {
      shows: "good",
      title: "effects on society; and why there are none",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of Harbour Score

**System:** SYS-001

## 5.3 Societal impacts

A postcode could become a barrier; people with short histories get a first loan.
`,
        "aims/impact/code.md": `# AI system impact assessment of Pairwright

**System:** SYS-003
**Societies:** none (62 developers, no contact with the public)
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
