import { defineRule, type Project, type RecordOf, type Text } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { idIn, prefixOf } from "../documents/known-ids.ts";
import { cardsOf } from "../systems/cards.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { isMeant } from "../systems/meant.ts";
import { nameSystem } from "../systems/name-system.ts";
import { partsPlayed } from "../systems/parts-played.ts";
import { isMention, mainSheets, type Sheet, sheetNamed, sheetsOf } from "./sheets.ts";

type System = RecordOf<typeof system>;

/** The data that a system is made of or runs on are described. */
export const systemDataDescribed = defineRule({
  id: "system-data-described",
  summary:
    "The datasets of every AI system are described: those that it names, and those of a system that is built here.",
  requirements: ["A.4.3", "A.7.3"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Whoever only uses a supplier's system need not describe the data that it was trained with; what the supplier tells of them belongs in the card. A system that is only planned has no data yet.",
  on: system,
  reads: [dataset, modelCard],
  options: z.strictObject({}),
  messages: {
    unknown: {
      problem: "{system} uses {dataset}, and no datasheet describes it.",
      why: "What a system has learnt or works with cannot be judged, corrected or deleted when nobody knows what it is.",
      how: "Write a datasheet for {dataset}, or correct the id.",
    },
    nothing: {
      problem: "{system} is developed here, and no datasheet describes the data that it is built with.",
      why: "What a system has learnt cannot be judged, corrected or deleted when nobody knows what it is.",
      how: "List the datasets that it is trained, validated, tested and run with, and write a datasheet for each.",
    },
  },
  appliesTo: (record) =>
    isNotRetired(record) &&
    (isDeveloped(record) || namedData(record).some(({ value }) => idIn(value) !== undefined)),
  check(record, { project, report }) {
    const named = namedData(record);
    const unknown = named.filter((item) => isUndescribed(item, project));
    for (const item of unknown)
      report("unknown", {
        at: record.span(item.range),
        key: item.value,
        data: { system: nameSystem(record), dataset: idIn(item.value) ?? item.value },
      });
    if (unknown.length > 0 || !isDeveloped(record)) return;
    if (named.some(({ value }) => project.find(dataset, value) !== undefined)) return;
    if (cardsOf(record, project).some((card) => card.has("data"))) return;
    if (mainSheets(project).some((sheet) => speaksOf(sheet, record, project))) return;
    report("nothing", { at: record.at("data"), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "an id without a datasheet, and no data at all",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\nA.7.3,Yes,we train\n",
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
    roles: [developer]
    status: production
    data: [DS-001, DS-002]
                   ~~~~~~ SYS-001 (Harbour Score) uses DS-002, and no datasheet describes it.
  - id: SYS-002
        ~~~~~~~ SYS-002 (Letter sorter) is developed here, and no datasheet describes the data that it is built with.
    name: Letter sorter
    roles: [developer]
    status: production
`,
        "aims/datasets.csv": `Dataset ID,Dataset,Category,Used by
DS-001,Loan applications,training,SYS-001
`,
      },
    },
    {
      shows: "good",
      title: "a register that names the system, a card that describes the data",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\nA.7.3,Yes,we train\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Role      | Status     | Data              |
| ------- | ------------- | --------- | ---------- | ----------------- |
| SYS-001 | Harbour Score | developer | production | Loan applications |
| SYS-002 | Letter sorter | developer | production |                   |
`,
        "aims/datasets.csv": `Dataset ID,Dataset,Category
DS-001,Loan applications,training
`,
        "aims/model-cards/letter-sorter.md": `# Letter sorter

**System:** SYS-002

## Training data

Letters of two years.
`,
      },
    },
    {
      shows: "absent",
      title: "an assistant that is bought and used",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we use AI\n",
        "aims/systems.csv": `ID,Name,Role,Status,Data
SYS-003,Pairwright,user,production,our own code
`,
      },
    },
  ],
});

function isDeveloped(record: System): boolean {
  const isPlanned = record.state("status") === "read" && record.fields.status === "planned";
  return !isPlanned && partsPlayed(record).has("develops");
}

function namedData(record: System): readonly Text[] {
  return record.state("data") === "read" ? (record.fields.data ?? []) : [];
}

/** Whether an item has the form of a dataset's id, and no sheet has that id. */
function isUndescribed({ value }: Text, project: Project): boolean {
  const id = idIn(value);
  const sheet = id === undefined ? undefined : (sheetNamed(id, project) ?? sheetNamed(value, project));
  if (id === undefined || (sheet && !isMention(sheet, project))) return false;
  const known = project.records(dataset).map((sheet) => prefixOf(sheet.id));
  return [...known, ...dataset.prefixes].includes(prefixOf(id));
}

/** Whether a sheet is about a system: it names it, or it names none. */
function speaksOf(sheet: Sheet, record: System, project: Project): boolean {
  const named = sheetsOf(sheet, project).flatMap((each) =>
    each.state("systems") === "read" ? (each.fields.systems ?? []) : [],
  );
  return named.length === 0 || named.some((mention) => isMeant(mention, record, project));
}
