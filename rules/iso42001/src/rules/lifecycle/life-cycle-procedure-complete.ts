import { defineRule, normaliseKey, type PathOf, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { lifeCycle } from "../../kinds/life-cycle.ts";
import { listing } from "../../shared/listing.ts";
import { emptySections } from "../../shared/scaffold.ts";

type Procedure = RecordOf<typeof lifeCycle>;

const elements: readonly (readonly [PathOf<typeof lifeCycle>, string])[] = [
  ["stages", "the stages"],
  ["testing", "testing"],
  ["oversight", "human oversight"],
  ["impact", "when impacts are assessed"],
  ["data", "training data"],
  ["expertise", "the expertise of developers"],
  ["release", "release criteria"],
  ["approvals", "approvals"],
  ["change", "change control"],
];

/** The procedure for building AI leaves out nothing that guidance would have in it. */
export const lifeCycleProcedureComplete = defineRule({
  id: "life-cycle-procedure-complete",
  summary:
    "The life-cycle procedure speaks of stages, tests, oversight, impacts, data, expertise, release, approvals and changes.",
  requirements: ["A.6.1.3"],
  severity: "info",
  basis: "guidance",
  on: lifeCycle,
  options: z.strictObject({}),
  notAGap:
    "Guidance lists these parts, no control demands each of them. A part may stand in a procedure of its own, such as the one for impact assessments; a line that refers to it will do.",
  messages: {
    lacking: {
      problem: "The life-cycle procedure has no part on {lacking}.",
      why: "What the procedure leaves open each team settles for itself, under the pressure of its next date.",
      how: "Add a heading for each part and say what is done, by whom and when, or link to where that is written.",
    },
  },
  // A procedure may be spread over several documents; it is judged as a whole, at its first.
  appliesTo: (record, { project }) =>
    project.records(lifeCycle)[0] === record &&
    elements.some(([path]) => project.records(lifeCycle).some((each) => speaksOf(each, path))),
  check(record, { project, report }) {
    const all = project.records(lifeCycle);
    const lacking = elements.filter(([path]) => !all.some((each) => speaksOf(each, path)));
    if (lacking.length === 0) return;
    const data = { lacking: listing(lacking.map(([, what]) => what)) };
    report("lacking", {
      at: record.at(),
      data,
      ...emptySections(
        record,
        lacking.map(([path]) => path),
      ),
    });
  },
  examples: [
    {
      shows: "gap",
      title: "stages and tests only",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build a score\n",
        "aims/life-cycle.md": `# AI life cycle
  ~~~~~~~~~~~~~ The life-cycle procedure has no part on human oversight, when impacts are assessed, training data, the expertise of developers, release criteria and change control.

## Stages

| Stage  | Criteria      | Who signs    |
| ------ | ------------- | ------------ |
| design | purpose known | system owner |

## Testing

By people who did not build the system.

## Change control
`,
      },
      fixed: {
        "aims/life-cycle.md": `# AI life cycle

## Stages

| Stage  | Criteria      | Who signs    |
| ------ | ------------- | ------------ |
| design | purpose known | system owner |

## Testing

By people who did not build the system.

## Change control

## Human oversight

## Impact assessment

## Training data

## Competence

## Release criteria
`,
      },
    },
    {
      shows: "good",
      title: "in two documents, one of them with a line for each part",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build a score\n",
        "aims/ai-development-procedure.md": `# AI development procedure

**Phases:** idea, build, test, run, end
**Human oversight:** said in the requirements
**Impact assessment:** before building, again before release
**Training data:** from approved sources
**Skills:** every developer has passed the course

## 4. Verification and validation

By others than those who built it.
`,
        "aims/lifecycle-procedure.md": `# Lifecycle procedure: release

## Release criteria

No open error.

## Sign-off

By the technology officer.

## Change management

An entry in the change log before each change.
`,
      },
    },
    {
      shows: "absent",
      title: "no procedure",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build a score\n",
        "aims/systems.csv": "ID,Name,Role\nSYS-001,Harbour Score,producer\n",
      },
    },
  ],
});

/** Under a heading, on a line with its name, or in a column of its own. */
function speaksOf(record: Procedure, path: PathOf<typeof lifeCycle>): boolean {
  if (record.has(path)) return true;
  const names = record.names(path);
  return record.document.tables.some(({ header }) =>
    header.some(({ value }) => names.has(normaliseKey(value))),
  );
}
