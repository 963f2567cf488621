import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { nameSystem } from "./name-system.ts";

/** Owner and role have rules of their own: `system-owned`, `system-role-determined`. */
export const systemDescribed = defineRule({
  id: "system-described",
  summary:
    "The inventory says of every AI system what it is called, what it is for and where in its life it stands.",
  requirements: ["4.1", "A.4.2"],
  severity: "error",
  basis: "requirement",
  on: system,
  options: z.strictObject({}),
  notAGap:
    "A system that was found a moment ago may still have open fields: its owner is then the one to ask, and the finding is the reminder.",
  messages: {
    incomplete: {
      problem: "The inventory does not say the {lacking} of {id}.",
      why: "Risks and impacts of a system are judged against what it is for and who already lives with it.",
      how: "Ask the owner of the system, and fill in what is missing.",
    },
  },
  check(record, { report }) {
    const lacking = [
      ...(isNamed(record) ? [] : ["name"]),
      ...(hasPurpose(record) ? [] : ["purpose"]),
      ...(record.has("status") ? [] : ["status"]),
    ];
    if (lacking.length === 0) return;
    const at = record.at(
      lacking.includes("purpose") ? "purpose" : lacking.includes("status") ? "status" : "name",
    );
    report("incomplete", { at, data: { id: nameSystem(record), lacking: listing(lacking) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a row that was begun",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Purpose                  | Lifecycle stage |
| ------- | ------------- | ------------------------ | --------------- |
| SYS-001 | Harbour Score | rates loan applications  | Production      |
| SYS-002 | Chat helper   |                          | Pilot           |
                            ~ The inventory does not say the purpose of SYS-002 (Chat helper).
| SYS-003 |               | —                        |                 |
                            ~ The inventory does not say the name, purpose and status of SYS-003.
`,
      },
    },
    {
      shows: "good",
      title: "an intended use says what a system is for",
      files: {
        "aims/systems.yaml": `ai_systems:
  harbour-score:
    intended_use: input to the lending decision
    lifecycle: live
`,
      },
    },
    {
      shows: "absent",
      title: "an inventory that does not ask for it",
      files: {
        "aims/systems.csv": `ID,Name,Owner
SYS-001,Harbour Score,Jane Doe
~~~~~~~ The inventory does not say the purpose and status of SYS-001 (Harbour Score).
`,
      },
    },
  ],
});

/** An id in words, such as `harbour-score`, is a name too. */
function isNamed(record: RecordOf<typeof system>): boolean {
  return record.has("name") || !/\d/.test(record.id);
}

/** An empty column for the purpose is not made up for by another one. */
function hasPurpose(record: RecordOf<typeof system>): boolean {
  return record.has("purpose") || (record.state("purpose") === "absent" && record.has("intendedUse"));
}
