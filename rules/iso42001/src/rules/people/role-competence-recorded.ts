import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { competence } from "../../kinds/competence.ts";
import { role } from "../../kinds/role.ts";
import { headOf } from "../../shared/head-of.ts";
import { isHeld } from "../roles/held.ts";
import { isSamePerson, isSameRole, mentionsOf } from "../roles/people.ts";
import { isBody, isBodyRole } from "./bodies.ts";

/** Whoever holds a role in the AI management system is in the records of competence. */
export const roleCompetenceRecorded = defineRule({
  id: "role-competence-recorded",
  summary: "The competence of everybody who holds a role is recorded.",
  requirements: ["7.2", "A.4.6"],
  severity: "error",
  basis: "requirement",
  on: role,
  reads: [competence],
  options: z.strictObject({}),
  notAGap:
    "A role whose work does not influence how AI performs needs no record here; it can be left out of the role register of the AI management system. Committees are not asked, their members are.",
  messages: {
    missing: {
      problem: "No record shows the competence of {holder}, who holds the role {role}.",
      why: "For everybody whose work influences how AI performs it has to be known what is needed and what shows that it is there.",
      how: "Add the role to the competence records: what it needs, what its holder has, and which gap is left.",
    },
    another: {
      problem: "The competence for the role {role} is recorded for {recorded}, and {holder} holds it now.",
      why: "What a predecessor could do says nothing about who does the work today.",
      how: "Assess the present holder, and enter what shows the competence and which gap is left.",
    },
  },
  appliesTo: (record, { project }) =>
    project.records(competence).length > 0 &&
    isHeld(record) &&
    !isBody(record.fields.holder ?? "") &&
    !isBodyRole(record.written("name") ?? ""),
  check(record, { project, report }) {
    const { holder = "", name = record.id } = record.fields;
    const recorded = project.derive(recordedCompetence);
    const people = mentionsOf(holder);
    if (recorded.some((one) => isOf(people, one.people))) return;
    const titles = [...mentionsOf(name), ...mentionsOf(record.id)];
    const same = recorded.filter((one) =>
      titles.some((title) => one.roles.some((other) => isSameRole(title, other))),
    );
    const [first] = same;
    const data = { holder, role: name };
    if (!first) {
      const [register] = project.records(competence);
      const related = register
        ? [{ at: headOf(register.document), message: "The records of competence." }]
        : [];
      report("missing", { at: record.at("holder"), related, data });
    } else if (same.every((one) => one.person !== "")) {
      const related = [{ at: first.at, message: "The competence is recorded here." }];
      report("another", {
        at: record.at("holder"),
        severity: "warning",
        related,
        data: { ...data, recorded: first.person },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a holder without a record, and a predecessor's record",
      files: {
        "aims/roles.md": `# Roles and responsibilities

| ID | Role          | Holder   |
| -- | ------------- | -------- |
| 1  | AIMS manager  | Jane Doe |
| 2  | Risk assessor | Jim Roe  |
                       ~~~~~~~ No record shows the competence of Jim Roe, who holds the role Risk assessor.
| 3  | Data steward  | Ann Bell |
                       ~~~~~~~~ (warning) The competence for the role Data steward is recorded for Max Meyer, and Ann Bell holds it now.
`,
        "aims/competence.csv": `Role,Person,Required competence,Evidence
AIMS manager,Jane Doe,ISO/IEC 42001,lead implementer course 2025
Data steward,Max Meyer,data quality,degree in statistics
`,
      },
    },
    {
      shows: "good",
      title: "by the person, by the role, and a committee that is not asked",
      files: {
        "aims/roles.yaml": `roles:
  - { id: 1, role: AIMS manager, holder: Jane Doe }
  - { id: 2, role: Risk assessor, holder: Jim Roe }
  - { id: 3, role: AI governance, holder: AI Governance Committee }
`,
        "aims/competence-matrix.md": `# Competence matrix

| Person  | Required competence | Evidence         |
| ------- | ------------------- | ---------------- |
| J. Doe  | ISO/IEC 42001       | lead implementer |
| Jim Roe | risk method         | eight years      |
`,
      },
    },
    {
      shows: "absent",
      title: "no records of competence",
      files: { "aims/roles.csv": "ID,Role,Holder\n1,AIMS manager,Jane Doe\n" },
    },
  ],
});

/** What the records of competence say of roles and people, in forms that can be compared. */
function recordedCompetence(project: Project) {
  const read = (text: string | undefined): string => text?.trim() ?? "";
  return project
    .records(competence)
    .filter(({ ragged }) => !ragged)
    .map((record) => {
      const person = record.state("person") === "read" ? read(record.written("person")) : "";
      const roles = mentionsOf(record.state("role") === "read" ? read(record.written("role")) : "");
      return { person, people: mentionsOf(person), roles, at: record.at() };
    });
}

function isOf(people: readonly string[], others: readonly string[]): boolean {
  return people.some((person) => others.some((other) => isSamePerson(person, other)));
}
