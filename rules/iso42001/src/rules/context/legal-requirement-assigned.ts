import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { legalRequirement } from "../../kinds/legal-requirement.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { titled } from "../../shared/titled.ts";

const parts = [
  { says: "to what it applies or why", paths: ["systems", "why"] },
  { says: "how it is met", paths: ["how"] },
  { says: "who watches it", paths: ["owner"] },
] as const;

/** A law on a list does nothing; somebody has to know what it means here. */
export const legalRequirementAssigned = defineRule({
  id: "legal-requirement-assigned",
  summary: "For every legal requirement it is known to what it applies, how it is met and who watches it.",
  requirements: ["4.2"],
  severity: "warning",
  basis: "practice",
  on: legalRequirement,
  options: z.strictObject({}),
  notAGap:
    "A law that was looked at and does not apply can stay on the list with the reason why. One person may watch them all, if the register says so at its top.",
  messages: {
    lacking: {
      problem: "The register does not say of {law} {lacking}.",
      why: "A duty that nobody has translated into a document or a task is missed without anybody noticing.",
      how: "Enter it with the person who knows the law, or write why it does not apply.",
    },
    nowhere: {
      problem: "The register has no place for {lacking}.",
      why: "A list of names of laws shows that they are known, not that they are kept.",
      how: "Add the columns, and fill them in for each law.",
    },
  },
  check(record, { project, report }) {
    const isPlaced = ({ paths }: (typeof parts)[number]): boolean =>
      paths.some((path) => project.derive(withPlace[path]).has(record.document));
    const lacking = parts.filter(
      (part) =>
        isPlaced(part) &&
        !part.paths.some((path) => record.has(path)) &&
        !(part.paths[0] === "how" && isOutside(record)),
    );
    const [first] = lacking;
    if (first) {
      const data = { law: titled(record, "law", "law"), lacking: listing(lacking.map(({ says }) => says)) };
      report("lacking", { at: record.at(first.paths[0]), data });
    }
    const absent = parts.filter((part) => !isPlaced(part));
    const entry = absent.length > 1 ? project.document(record.document.path) : undefined;
    if (entry) {
      const data = { lacking: listing(absent.map(({ says }) => says)) };
      report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a law that nobody watches, and one that nobody has translated",
      files: {
        "aims/legal-register.md": `# Legal register

| ID    | Law    | Applies to | How we meet it | Owner    |
| ----- | ------ | ---------- | -------------- | -------- |
| LEG-1 | AI Act | SYS-001    | A.8.2          |          |
                                                 ~ The register does not say of LEG-1 (AI Act) who watches it.
| LEG-2 | GDPR   | SYS-001    |                | Jane Doe |
                                ~ The register does not say of LEG-2 (GDPR) how it is met.
`,
      },
    },
    {
      shows: "good",
      title: "all known, and one that does not apply",
      files: {
        "aims/legal-requirements.yaml": `laws:
  - { id: LEG-1, law: AI Act, applies_to: SYS-001, how_it_is_met: user-information, owner: Jane Doe }
  - { id: LEG-2, law: Medical devices, why: does not apply (no medical use), how_it_is_met: , owner: Jane Doe }
`,
      },
    },
    {
      shows: "absent",
      title: "names of laws",
      files: {
        "aims/applicable-laws.csv": `ID,Law,Article
~~ The register has no place for to what it applies or why, how it is met and who watches it.
LEG-1,AI Act,Art. 50
LEG-2,GDPR,Art. 22
`,
      },
    },
  ],
});

const withPlace = {
  systems: documentsWith(legalRequirement, "systems"),
  why: documentsWith(legalRequirement, "why"),
  how: documentsWith(legalRequirement, "how"),
  owner: documentsWith(legalRequirement, "owner"),
} as const;

/** A law that was looked at and does not apply is met by nothing. */
function isOutside(record: RecordOf<typeof legalRequirement>): boolean {
  return /\b(?:does not apply|not applicable|n\/a|out of scope|not relevant|none of our)\b/i.test(
    `${record.written("why") ?? ""} ${record.written("systems") ?? ""}`,
  );
}
