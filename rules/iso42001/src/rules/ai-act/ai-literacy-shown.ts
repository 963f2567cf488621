import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { competence } from "../../kinds/competence.ts";
import { system } from "../../kinds/system.ts";
import { training } from "../../kinds/training.ts";
import { isSamePerson, isSameRole, mentionsOf } from "../roles/people.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";

/** The longest name of a person or a role, in words; a longer text describes how oversight is done. */
const longestName = 6;

const fields = { owner: "answers for", oversight: "watches over" } as const;
type Field = keyof typeof fields;

/** Whoever answers for a system in use or watches over it knows enough about AI, and something shows it. */
export const aiLiteracyShown = defineRule({
  id: "ai-literacy-shown",
  summary:
    "Whoever answers for an AI system in use, or watches over it, has a record of training or competence.",
  requirements: ["7.2"],
  severity: "info",
  basis: "practice",
  group: "eu-ai-act",
  references: ["EU AI Act, Art. 4"],
  on: system,
  reads: [competence, training],
  options: z.strictObject({}),
  notAGap:
    "The law asks for enough knowledge and for no certain course: experience or study that is in the records of competence will do. Records may be kept in a system for staff elsewhere.",
  messages: {
    missing: {
      problem: "Nothing shows what {person}, who {does} {id}, has learned about AI.",
      why: "Those who run and use AI systems need to know enough about them to notice when one is wrong; the law asks for that too.",
      how: "Enter the training that was taken, or what shows the competence; if there is none, arrange a training.",
    },
  },
  appliesTo: (record) => isInUse(record) && namedIn(record).length > 0,
  check(record, { project, report }) {
    const known = project.derive(taught);
    for (const { field, person, mentions } of namedIn(record)) {
      const isKnown = mentions.some(
        (mention) =>
          known.people.some((other) => isSamePerson(mention, other)) ||
          known.roles.some((other) => isSameRole(mention, other)),
      );
      if (isKnown) continue;
      const data = { person, does: fields[field], id: nameSystem(record) };
      report("missing", { at: record.at(field), key: field, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an overseer without any record",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     | Owner        | Human oversight |
| ------- | ------------- | ---------- | ------------ | --------------- |
| SYS-001 | Harbour Score | Production | Jonas Ekdahl | Camilla Falk    |
                                                        ~~~~~~~~~~~~ Nothing shows what Camilla Falk, who watches over SYS-001 (Harbour Score), has learned about AI.
`,
        "aims/training-records.csv": `Record ID,Person,Title,Completed on
TR-1,Jonas Ekdahl,AI basics,2026-03-11
`,
      },
    },
    {
      shows: "good",
      title: "by person, by role, and oversight that is described and not named",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production, owner: Head of Lending, oversight: C. Falk }
  - id: SYS-002
    name: Kaj
    status: production
    owner: Jonas Ekdahl
    human_oversight: every hundredth answer is read by somebody of the customer care team
`,
        "aims/training-records.csv": `Record ID,Person,Role,Title,Completed on
TR-1,Jonas Ekdahl,Product owner,AI basics,2026-03-11
TR-2,Camilla Falk,Underwriter,Human oversight,2026-08-28
`,
        "aims/competence.md": `# Competence matrix

| Role            | Person   | Required competence | Evidence |
| --------------- | -------- | ------------------- | -------- |
| Head of Lending | Ann Bell | limits of AI        | 12 years |
`,
      },
    },
    {
      shows: "absent",
      title: "a system that is only planned",
      files: { "aims/systems.csv": "ID,Name,Status,Owner\nSYS-001,Claim Sorter,planned,Jonas Ekdahl\n" },
    },
  ],
});

interface Named {
  readonly field: Field;
  readonly person: string;
  readonly mentions: readonly string[];
}

/** The people whom the inventory names for a system, as far as they are names of persons or roles. */
function namedIn(record: RecordOf<typeof system>): Named[] {
  return (["owner", "oversight"] as const).flatMap((field) => {
    const person = record.state(field) === "read" ? (record.written(field)?.trim() ?? "") : "";
    const mentions = mentionsOf(person);
    const isName = person !== "" && person.split(/\s+/).length <= longestName && mentions.length > 0;
    return isName ? [{ field, person, mentions }] : [];
  });
}

/** The people and the roles of whom a training or a competence is recorded. */
function taught(project: Project): { readonly people: readonly string[]; readonly roles: readonly string[] } {
  const records = [...project.records(training), ...project.records(competence)].filter(
    ({ ragged }) => !ragged,
  );
  const mentioned = (path: "person" | "role"): string[] =>
    records.flatMap((record) =>
      record.state(path) === "read" ? mentionsOf(record.written(path) ?? "") : [],
    );
  return { people: mentioned("person"), roles: mentioned("role") };
}
