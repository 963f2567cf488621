import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { interestedParty } from "../../kinds/interested-party.ts";
import { headOf } from "../../shared/head-of.ts";

/** Those about whom a system decides are seldom its customers, and easily forgotten. */
export const affectedPersonsConsidered = defineRule({
  id: "affected-persons-considered",
  summary: "The persons whom AI systems affect are among the interested parties.",
  requirements: ["4.2", "6.1.4"],
  severity: "warning",
  basis: "practice",
  on: "project",
  reads: [interestedParty],
  options: z.strictObject({}),
  notAGap:
    "The organisation's AI may touch nobody but its own staff, as with a tool for its developers: name them, for they are affected too. Other words for the people concerned, which this rule does not know, need no change.",
  messages: {
    missing: {
      problem:
        "The interested parties name nobody whom an AI system affects, such as data subjects, applicants or the public.",
      why: "Impact assessments begin with these people; whoever is not on the list is not asked.",
      how: "Ask for each AI system about whom it decides or to whom it speaks, and add these people with what they need.",
    },
  },
  appliesTo: (project) => project.records(interestedParty).length > 0,
  check(project, { report }) {
    const parties = project.records(interestedParty);
    const isNamed = parties.some((record) =>
      [record.written("party"), record.written("category"), record.id].some((text) =>
        affected.test(text ?? ""),
      ),
    );
    const [first] = parties;
    if (first && !isNamed) report("missing", { at: headOf(first.document) });
  },
  examples: [
    {
      shows: "gap",
      title: "customers and authorities only",
      files: {
        "aims/interested-parties.md": `# Interested parties
  ~~~~~~~~~~~~~~~~~~ The interested parties name nobody whom an AI system affects, such as data subjects, applicants or the public.

| ID  | Party         | Requirement |
| --- | ------------- | ----------- |
| P-1 | Customers     | uptime      |
| P-2 | Regulator     | reports     |
| P-3 | Shareholders  | profit      |
`,
      },
    },
    {
      shows: "good",
      title: "those about whom is decided",
      files: {
        "aims/interested-parties.yaml": `parties:
  - { id: P-1, party: Loan applicants, requirement: reasons for a decline }
  - { id: P-2, party: Regulator, requirement: reports }
`,
      },
    },
    {
      shows: "absent",
      title: "no register",
      files: {
        "aims/context.csv": `ID,Issue,Type
ISS-1,AI Act,external
`,
      },
    },
  ],
});

/** People, by what a system does to them or by who they are. */
const affected =
  /affected|subjects?\b|individual|citizen|\bpublic\b(?! (?:authorit|sector|administration|bod))|communit|societ|consumer|patient|applicant|candidate|student|pupil|resident|tenant|end[- ]?user|\busers?\b|\bpersons?\b|people|household|vulnerable|minor|child|borrower|passenger|visitor|betroffene|bürger|öffentlich|gesellschaft|verbraucher|nutzer|personnes?|citoyen|usager|ciudadan|cidad|titular|pessoas|afectad|afetad|usu[aá]ri|消費者|利用者|影響を受ける/iu;
