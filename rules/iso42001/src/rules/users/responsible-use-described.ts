import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { responsibleUse } from "../../kinds/responsible-use.ts";
import { system } from "../../kinds/system.ts";
import { firstById } from "../../shared/first-by-id.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { partsPlayed } from "../systems/parts-played.ts";

/** Who uses AI has rules for it that everybody can read. */
export const responsibleUseDescribed = defineRule({
  id: "responsible-use-described",
  summary: "Where AI systems are used, it is written how they are used responsibly.",
  requirements: ["A.9.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "An organisation that only builds systems for others and uses none itself leaves A.9.2 out. An acceptable-use policy that speaks of AI is such a document.",
  on: "project",
  reads: [system, responsibleUse],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{system} is used here, and no document says how AI is used responsibly.",
      why: "Without written steps each team decides for itself what it may use, for what, and who looks at the results.",
      how: 'Write down approvals before use, who may use what, oversight and aims, under the title "Responsible use of AI systems".',
    },
  },
  appliesTo: (project) => firstUsed(project) !== undefined,
  check(project, { report }) {
    const record = firstUsed(project);
    if (record && project.records(responsibleUse).length === 0)
      report("missing", { at: record.at(), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "an assistant in use",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,employees use three systems\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name        | Role | Status     |
| ------- | ----------- | ---- | ---------- |
| SYS-003 | Code helper | user | production |
  ~~~~~~~ SYS-003 (Code helper) is used here, and no document says how AI is used responsibly.
`,
      },
    },
    {
      shows: "good",
      title: "a policy on the use of AI tools",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,employees use three systems\n",
        "aims/systems.yaml":
          "systems:\n  - { id: SYS-003, name: Code helper, role: deployer, status: pilot }\n",
        "aims/ai-acceptable-use-policy.md":
          "# AI acceptable use policy\n\nOnly approved tools may be used.\n",
      },
    },
    {
      shows: "absent",
      title: "nothing in use",
      files: {
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,provider,development\n",
      },
    },
  ],
});

function firstUsed(project: Project): RecordOf<typeof system> | undefined {
  return firstById(
    project
      .records(system)
      .filter(
        (record) =>
          !record.ragged &&
          record.state("status") === "read" &&
          isInUse(record) &&
          partsPlayed(record).has("uses"),
      ),
  );
}
