import { defineRule, isBlank, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { awareness } from "../../kinds/awareness.ts";
import { role } from "../../kinds/role.ts";
import { isHeld } from "../roles/held.ts";
import { isSamePerson, mentionsOf } from "../roles/people.ts";
import { isBody, isBodyRole } from "./bodies.ts";
import { type Completion, completionsOf } from "./completions.ts";

/** Where a record says who was reached, nobody is left out. */
export const awarenessReachesEveryone = defineRule({
  id: "awareness-reaches-everyone",
  summary: "Everybody on the list, and everybody who holds a role, has been made aware.",
  requirements: ["7.3"],
  severity: "warning",
  basis: "requirement",
  on: "project",
  reads: [awareness, role],
  options: z.strictObject({}),
  notAGap:
    "People on leave and those who joined last week catch up later: write so in the row. Committees are not asked, their members are. A record of groups alone need not name anybody.",
  messages: {
    behind: {
      problem: "{done} of {people} people of the group {group} have been reached.",
      why: "Those who do not know the rules cannot keep them, and a sample of an audit finds them.",
      how: "Reach the others, or write who is missing, why, and by when they catch up.",
    },
    open: {
      problem: "Nothing says when {person} was made aware.",
      why: "A name without a day shows that somebody was meant to take part, not that they did.",
      how: "Enter the day once it has happened, and remind those who are late.",
    },
    absent: {
      problem: "{person} holds the role {role} and is not among those who have been made aware.",
      why: "Whoever decides about AI systems or answers for them has to know the policy first of all.",
      how: "Have the person go through it, and enter the day.",
    },
  },
  appliesTo: (project) => project.derive(completionsOf).length > 0,
  check(project, { report }) {
    const completions = project.derive(completionsOf);
    for (const completion of completions) {
      const { document, group, people, done, person, on } = completion;
      const [all, reached] = [numberIn(people?.value), numberIn(done?.value)];
      if (group && people && done && all !== undefined && reached !== undefined && reached < all) {
        const data = { group: group.value, people: all, done: reached };
        report("behind", { at: document.locate(done.range), key: group.value, data });
      }
      if (person && on && isBlank(on.value) && !isCaughtUp(completion, completions))
        report("open", {
          at: document.locate(person.range),
          key: person.value,
          data: { person: person.value },
        });
    }
    const listed = completions.flatMap(({ person }) => (person ? mentionsOf(person.value) : []));
    if (listed.length === 0) return;
    const told = new Set<string>();
    for (const { record, holder } of holders(project)) {
      const mentions = mentionsOf(holder);
      if (told.has(holder) || mentions.some((one) => listed.some((other) => isSamePerson(one, other))))
        continue;
      told.add(holder);
      const data = { person: holder, role: record.written("name") ?? record.id };
      report("absent", { at: record.at("holder"), key: holder, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a group that is behind, a name without a day, a holder who is not listed",
      files: {
        "aims/awareness.md": `# Awareness record

| Group     | People | Done |
| --------- | ------ | ---- |
| Employees | 430    | 398  |
                       ~~~ 398 of 430 people of the group Employees have been reached.

| Person   | Completed on |
| -------- | ------------ |
| Jane Doe | 2026-02-11   |
| Jim Roe  |              |
  ~~~~~~~ Nothing says when Jim Roe was made aware.
`,
        "aims/roles.yaml": `roles:
  - { id: 1, role: AIMS manager, holder: Jane Doe }
  - { id: 2, role: Data steward, holder: Ann Bell }
                                         ~~~~~~~~ Ann Bell holds the role Data steward and is not among those who have been made aware.
`,
      },
    },
    {
      shows: "good",
      title: "everybody; somebody who caught up",
      files: {
        "aims/acknowledgements.csv":
          "Person,Completed on\nJane Doe,2026-02-11\nJim Roe,\nJim Roe,2026-08-17\n",
        "aims/roles.csv": "ID,Role,Holder\n1,AIMS manager,J. Doe\n2,AI governance,AI Governance Committee\n",
      },
    },
    {
      shows: "absent",
      title: "a programme that names nobody",
      files: { "aims/awareness.md": "# Awareness programme\n\nEverybody reads the AI policy.\n" },
    },
  ],
});

function numberIn(text: string | undefined): number | undefined {
  const digits = /^\D{0,3}(\d{1,3}(?:[ .,']\d{3})+|\d+)(?!\s*%)/.exec(text ?? "")?.[1]?.replace(/\D/g, "");
  return digits === undefined ? undefined : Number(digits);
}

function isCaughtUp({ person }: Completion, completions: readonly Completion[]): boolean {
  return completions.some((other) => other.person?.value === person?.value && other.day !== undefined);
}

function holders(project: Project): { record: RecordOf<typeof role>; holder: string }[] {
  return project.records(role).flatMap((record) => {
    if (record.ragged || record.state("holder") !== "read" || !isHeld(record)) return [];
    const holder = record.fields.holder ?? "";
    return isBody(holder) || isBodyRole(record.written("name") ?? "") ? [] : [{ record, holder }];
  });
}
