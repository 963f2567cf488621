import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { customerObligation } from "../../kinds/customer-obligation.ts";
import { system } from "../../kinds/system.ts";
import { firstById } from "../../shared/first-by-id.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";

/** Who is owed which information is written down before somebody asks for it. */
export const informationDutiesListed = defineRule({
  id: "information-duties-listed",
  summary: "There is a list of what the organisation owes to whom in information about its AI systems.",
  requirements: ["A.8.5"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Where no law, no contract and no promise asks for any information about a system, the Statement of Applicability leaves A.8.5 out and says so. A list of customer obligations is such a list too.",
  on: "project",
  reads: [customerObligation, system],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{system} is in use, and no list says which information about it is owed to whom.",
      why: "Duties to inform are spread over laws, contracts and promises; what is in no list is missed first by those it is owed to.",
      how: 'List party, ground, content, time and role, under the title "Reporting obligations".',
    },
  },
  appliesTo: (project) => firstInUse(project) !== undefined,
  check(project, { report }) {
    const record = firstInUse(project);
    if (record && project.records(customerObligation).length === 0)
      report("missing", { at: record.at(), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a system in use, and no list",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.5,Yes,owed by law\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     |
| ------- | ------------- | ---------- |
| SYS-001 | Old Scorer    | retired    |
| SYS-002 | Harbour Score | production |
  ~~~~~~~ SYS-002 (Harbour Score) is in use, and no list says which information about it is owed to whom.
`,
      },
    },
    {
      shows: "good",
      title: "a list of obligations",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.5,Yes,owed by law\n",
        "aims/systems.yaml": "systems:\n  - { id: SYS-002, name: Harbour Score, status: production }\n",
        "aims/reporting-obligations.csv": "ID,Party,What\nOBL-01,applicants,main reasons\n",
      },
    },
    {
      shows: "absent",
      title: "nothing in use",
      files: {
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Old Scorer,retired\n",
      },
    },
  ],
});

function firstInUse(project: Project): RecordOf<typeof system> | undefined {
  return firstById(
    project
      .records(system)
      .filter((record) => !record.ragged && record.state("status") === "read" && isInUse(record)),
  );
}
