import { type Document, defineRule, type Project, type Range, type Span } from "@aims-lint/core";
import * as z from "zod";
import { change } from "../../kinds/change.ts";
import { system } from "../../kinds/system.ts";
import { headOf } from "../../shared/head-of.ts";
import { nameSystem } from "../systems/name-system.ts";
import { systemsNamedIn } from "../systems/naming.ts";
import type { System } from "./of-system.ts";

/** The end of a system is a step of its life like the others. */
export const retirementRecorded = defineRule({
  id: "retirement-recorded",
  summary: "The retirement of an AI system is on record, with what becomes of its data and its model.",
  requirements: ["A.6.1.3", "A.6.2.6"],
  severity: "warning",
  basis: "practice",
  on: system,
  reads: [change],
  options: z.strictObject({}),
  notAGap:
    "A system that was never in use ends without a trace; give it another status than retired, or take it out. The record may be an entry of the change log or a document of its own.",
  messages: {
    missing: {
      problem: "{name} is called retired, and no record tells of its end.",
      why: "Data, models, accounts and contracts outlive a system; without a record nobody can tell who was told and what was deleted or kept.",
      how: "Enter the retirement in the change log: decision, day, who was told, what becomes of data, model and logs.",
    },
    bare: {
      problem:
        "The retirement of {name} is on record; nothing there says what becomes of its data and its model.",
      why: "What is neither deleted nor kept on purpose lies about, and personal data in it still has its deadlines.",
      how: "Add what is deleted, what is kept, for how long and by whom.",
    },
  },
  appliesTo: (record) => record.state("status") === "read" && record.fields.status === "retired",
  check(record, { project, report }) {
    const found = recordsOfEnd(record, project);
    const [first] = found;
    const data = { name: nameSystem(record) };
    if (!first) report("missing", { at: record.at("status"), data });
    else if (!found.some(({ text }) => disposal.test(text)))
      report("bare", { at: first.at, severity: "info", data });
  },
  examples: [
    {
      shows: "gap",
      title: "a status and nothing more; an end of which half is told",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build scores\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name       | Status         |
| ------- | ---------- | -------------- |
| SYS-003 | Pairwright | retired        |
                         ~~~~~~~ SYS-003 (Pairwright) is called retired, and no record tells of its end.
| SYS-004 | Old Score  | decommissioned |
| SYS-005 | Kaj        | live           |
`,
        "aims/change-log.md": `# Change log

| Change ID | Change                  | Systems | Approved by |
| --------- | ----------------------- | ------- | ----------- |
| CHG-1     | Old Score switched off  | SYS-004 | Ann Bell    |
  ~~~~~ (info) The retirement of SYS-004 (Old Score) is on record; nothing there says what becomes of its data and its model.
| CHG-2     | new answers for Kaj     | SYS-005 | Ann Bell    |
`,
      },
    },
    {
      shows: "good",
      title: "an entry of the change log, a document of its own",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build scores\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-003,Pairwright,retired\nSYS-004,Old Score,retired\n",
        "aims/changes.yaml": `kind: change-log
changes:
  - { id: CHG-1, what: Retire Pairwright, systems: [SYS-003], consequences: prompts deleted at the supplier }
`,
        "aims/old-score-decommissioning.md":
          "# Decommissioning of Old Score\n\nUsers were told in May. The model is kept for five years.\n",
      },
    },
    {
      shows: "absent",
      title: "nothing is retired",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build scores\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
  ],
});

const end =
  /\bretir\w*|\bdecommission\w*|\bswitch(?:ed|ing)? (?:it )?off\b|\b(?:taken?|taking) (?:\w+ )?out of (?:use|service)\b|\bwithdr[ae]wa?l?n?\b|\bshut(?:ting)?[- ]?down\b|\bsunset\w*|\bphas(?:ed?|ing)[- ]out\b|\bend[- ]of[- ](?:life|use|service)\b|\bdiscontinu\w*|\bstilllegung\b|\bdesativa\w*/i;
const disposal =
  /\bdelet\w*|\berase\w*|\bdestroy\w*|\barchiv\w*|\bkept\b|\bkeep\b|\bretain\w*|\bretention\b|\bdispos\w*|\bhand(?:ed)? back\b|\bhanded over\b|\bpurg\w*|\bwiped?\b/i;

/** Something that tells of the end of systems. */
interface Telling {
  readonly text: string;
  readonly at: Span;
  readonly systems: readonly System[];
  readonly path: string;
}

/** What tells of the end of a system. A register that lists it among the retired tells nothing that its status does not. */
function recordsOfEnd(target: System, project: Project): readonly Telling[] {
  const { document, range } = target;
  const isWhole = range.start === 0 && range.end === document.text.length;
  return project
    .derive(tellings)
    .filter(({ systems, path }) => systems.includes(target) && (isWhole || path !== document.path));
}

/** Changes, documents and sections with that topic, and the systems that they name. */
function tellings(project: Project): readonly Telling[] {
  const ofChanges = project
    .records(change)
    .filter(({ ragged }) => !ragged)
    .map((each) => ({
      text: textIn(each.document, each.range),
      at: each.at("id"),
      path: each.document.path,
    }));
  const ofDocuments = project.documents
    .filter(({ template }) => !template)
    .flatMap(({ document }) => inDocument(document));
  return [...ofChanges, ...ofDocuments]
    .filter(({ text }) => end.test(text))
    .map((each) => ({ ...each, systems: systemsNamedIn(each.text, project) }));
}

/** The whole document, where its title has that topic; else each of its sections that has. */
function inDocument(document: Document): Omit<Telling, "systems">[] {
  const { path, sections } = document;
  const title = `${document.title?.value ?? ""} ${path.replace(/[-_/]+/g, " ")}`;
  if (end.test(title)) return [{ text: `${title} ${document.text}`, at: headOf(document), path }];
  return sections
    .filter(({ heading, prose }) => end.test(heading.value) && prose.value !== "")
    .map(({ heading, prose }) => ({
      text: `${title} ${heading.value} ${prose.value}`,
      at: document.locate(heading.range),
      path,
    }));
}

function textIn({ text }: Document, { start, end: last }: Range): string {
  return text.slice(start, last);
}
