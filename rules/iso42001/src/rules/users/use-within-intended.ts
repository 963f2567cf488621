import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { intendedUse } from "../../kinds/intended-use.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { recordsBySystem } from "../systems/records-by-system.ts";
import { meaningOf, overlap } from "./overlap.ts";

const bySystem = recordsBySystem(intendedUse);

/** More than this part of a use has to be found in the statement, in words that carry meaning. */
const half = 0.5;

/** What a system is used for is what it is meant for. */
export const useWithinIntended = defineRule({
  id: "use-within-intended",
  summary: "What the inventory says an AI system is used for is among its intended uses.",
  requirements: ["A.9.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "The same use in quite different words is no gap; use the words of the statement in the inventory, and the two can be compared by anybody.",
  on: system,
  reads: [intendedUse],
  options: z.strictObject({}),
  messages: {
    outside: {
      problem: '{system} is used for "{use}", which its statement of intended use does not name.',
      why: "Risks, impacts and tests were looked at for the intended uses; for any other nobody knows how the system behaves.",
      how: "Assess the new use and add it to the statement, or end it.",
    },
    prohibited: {
      problem: '{system} is used for "{use}", and its statement of intended use excludes "{excluded}".',
      why: "A use that was ruled out on purpose goes on; whoever relied on the exclusion was wrong.",
      how: "End the use, or have the exclusion lifted by those who decided on it, after an assessment.",
    },
  },
  appliesTo: (record, { project }) =>
    record.has("uses") && intentionsOf(record, project.derive(bySystem)).length > 0,
  check(record, { project, report }) {
    const statements = intentionsOf(record, project.derive(bySystem));
    const intended = statements.map((each) => each.written("intended") ?? "");
    const excluded = statements.flatMap((each) => (each.written("prohibited") ?? "").split(/[\n;,]|\bor\b/));
    for (const { value: use, range } of record.fields.uses ?? []) {
      if (intended.some((text) => overlap(use, text) === 1)) continue;
      const place = { at: record.span(range), key: use };
      const data = { system: nameSystem(record), use };
      const hit = excluded
        .map((text) => text.trim())
        .find((text) => meaningOf(text).length > 0 && overlap(text, use) === 1);
      if (hit !== undefined) report("prohibited", { ...place, data: { ...data, excluded: hit } });
      else if (!intended.some((text) => overlap(use, text) > half)) report("outside", { ...place, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a use that nobody thought of, a use that was ruled out",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
    intended_use: input to the lending decision
    uses:
      - rating applications for consumer loans
      - choosing customers for marketing
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ SYS-001 (Harbour Score) is used for "choosing customers for marketing", and its statement of intended use excludes "marketing".
      - screening job applicants
        ~~~~~~~~~~~~~~~~~~~~~~~~ SYS-001 (Harbour Score) is used for "screening job applicants", which its statement of intended use does not name.
`,
        "aims/intended-use.md": `# Intended use of SYS-001 Harbour Score

**System:** SYS-001

## Intended uses

- rating applications for consumer loans

## Prohibited uses

- marketing, tenancy or insurance
`,
      },
    },
    {
      shows: "good",
      title: "nearly the same words",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Intended use   | Actual use                      |
| ------- | ------------- | -------------- | ------------------------------- |
| SYS-001 | Harbour Score | see statement  | Rating of consumer applications |
`,
        "aims/intended-uses.csv": `System,Intended uses,Users,Prohibited uses
SYS-001,rating applications for consumer loans,underwriters,marketing
`,
      },
    },
    {
      shows: "absent",
      title: "an inventory that does not say what the system is used for",
      files: {
        "aims/systems.csv": "ID,Name,Intended use\nSYS-001,Harbour Score,lending\n",
        "aims/intended-uses.csv": "System,Intended uses,Users\nSYS-001,rating applications,underwriters\n",
      },
    },
  ],
});

/** The statements of a system that name intended uses. */
function intentionsOf(
  record: RecordOf<typeof system>,
  statements: ReadonlyMap<RecordOf<typeof system>, readonly RecordOf<typeof intendedUse>[]>,
): readonly RecordOf<typeof intendedUse>[] {
  return (statements.get(record) ?? []).filter((each) => each.has("intended"));
}
