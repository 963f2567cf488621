import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { lifeCycle } from "../../kinds/life-cycle.ts";
import { system } from "../../kinds/system.ts";
import { saysSomething } from "../../shared/says-something.ts";
import { type Asked, absencesOf, isPresent, reportAbsences } from "../documents/presence.ts";
import { isBuilt } from "./asked.ts";

const asked: Asked = {
  kind: lifeCycle,
  what: "procedure for the life cycle of AI systems",
  why: "Whoever builds AI needs to know which steps, tests and approvals lie between an idea and its release; an auditor asks where that is written.",
  requirements: ["A.6.1.3"],
};

const parts = ["stages", "testing", "release", "approvals", "change", "oversight", "data"];

/** How AI is designed and built here is written down. */
export const lifeCycleProcedurePresent = defineRule({
  id: "life-cycle-procedure-present",
  summary:
    "An organisation that builds AI systems has a procedure for designing and developing them responsibly.",
  requirements: asked.requirements,
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [system],
  options: z.strictObject({}),
  notAGap:
    "Whoever only uses systems of others is not asked; nor is a procedure of its own needed where the development handbook says all of this and declares the kind life-cycle.",
  messages: {
    ...absencesOf(asked.why),
    empty: {
      problem: "{name} is taken for the life-cycle procedure, and describes no step.",
      why: asked.why,
      how: "Describe the stages, what is done and tested in each, and who approves the next one.",
    },
  },
  appliesTo: (project) => project.records(system).some((each) => !each.ragged && isBuilt(each)),
  check(project, context) {
    const { report } = context;
    const found = project.records(lifeCycle);
    const [first] = found;
    if (!first || !isPresent(asked, project)) reportAbsences([asked], context);
    else if (!found.some((each) => saysSomething(each, parts)))
      report("empty", { at: first.at(), data: { name: first.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "a system is built, and nothing says how that is done",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification    |
| ------- | ---------- | ---------------- |
| A.6.1.3 | Yes        | we build a score |
  ~~~~~~~ There is no procedure for the life cycle of AI systems.
`,
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,production\n",
      },
    },
    {
      shows: "good",
      title: "a procedure by its title",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build a score\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,development\n",
        "aims/development.md":
          "# AI system lifecycle procedure\n\n## Stages\n\nIdea, build, test, run, end.\n",
      },
    },
    {
      shows: "absent",
      title: "nothing is built",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we may build one\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-002,Kaj,user,production\n",
      },
    },
  ],
});
