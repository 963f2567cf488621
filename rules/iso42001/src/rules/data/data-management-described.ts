import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { dataManagement } from "../../kinds/data-management.ts";
import { dataset } from "../../kinds/dataset.ts";
import { system } from "../../kinds/system.ts";
import { headOf } from "../../shared/head-of.ts";
import { isStatement } from "../../shared/statement.ts";
import { demandedAt } from "../documents/demanded-at.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { partsPlayed } from "../systems/parts-played.ts";
import { mainSheets, type Sheet } from "./sheets.ts";
import { usesOf } from "./uses.ts";

/** Who builds or improves AI has a written way of handling the data for it. */
export const dataManagementDescribed = defineRule({
  id: "data-management-described",
  summary:
    "It is written down how data for AI are managed: their origin is kept on record, their preparation is chosen by rules.",
  requirements: ["A.7.2", "A.7.5", "A.7.6"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Whoever trains, tunes and tests no model has no such data to manage; the Statement of Applicability says so. The data governance of the company will do, if it covers data for AI.",
  on: "project",
  reads: [dataManagement],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{because}, and how data for AI are managed is described nowhere.",
      why: "Without a way that everybody follows, each project decides by itself what data may be used, how they are checked and who may change them.",
      how: 'Describe how data are acquired, traced, checked, prepared, protected and deleted, in a document titled "{title}".',
    },
    provenance: {
      problem: "{document} does not say how the origin and the changes of data are kept on record.",
      why: "The history of a dataset can be told only if somebody kept it from the first day on.",
      how: "Add which facts are kept when data are made, changed, joined and handed over, where, and by whom.",
    },
    preparation: {
      problem: "{document} does not say how data are prepared, and by which rules the methods are chosen.",
      why: "Cleaning, filling and labelling change what a system learns; chosen ad hoc, two people make two different systems of the same data.",
      how: "Add the methods in use, and when which one is chosen.",
    },
  },
  appliesTo: (project) => reasonToAsk(project) !== undefined,
  check(project, { report }) {
    const [first] = project.records(dataManagement);
    const at = demandedAt(project);
    if (!first) {
      const title = dataManagement.titles[0] ?? dataManagement.name;
      const because = reasonToAsk(project) ?? "";
      if (at) report("missing", { at, key: "missing", data: { because, title } });
      return;
    }
    for (const [part, requirements] of [
      ["provenance", ["A.7.5"]],
      ["preparation", ["A.7.6"]],
    ] as const) {
      const isSaid = project
        .records(dataManagement)
        .some((record) => record.has(part) && isStatement(record.written(part) ?? ""));
      if (isSaid) continue;
      const place = first.state(part) === "absent" ? headOf(first.document) : first.at(part);
      report(part, {
        at: place,
        subject: first.ref,
        requirements,
        data: { document: first.document.title?.value ?? first.id },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a model of our own and no procedure",
      files: {
        "aims/README.md": `# Our AIMS
  ~~~~~~~~ SYS-001 is developed here, and how data for AI are managed is described nowhere.

[Systems](systems.yaml)
`,
        "aims/soa.csv":
          "Control,Applicable,Justification\nA.7.2,Yes,we train\nA.7.5,Yes,we train\nA.7.6,Yes,we train\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, roles: [developer], status: production }
`,
      },
    },
    {
      shows: "good",
      title: "a procedure with its parts",
      files: {
        "aims/soa.csv":
          "Control,Applicable,Justification\nA.7.2,Yes,we train\nA.7.5,Yes,we train\nA.7.6,Yes,we train\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,developer,production\n",
        "aims/data-management.md": `# Data management for AI systems

## Acquisition

A need is described first.

## Traceability

Each change is kept with its hash.

## Cleaning and labelling

Doubles go first; gaps are filled with the median and marked.
`,
      },
    },
    {
      shows: "absent",
      title: "training data and a procedure that leaves their history and preparation out",
      files: {
        "aims/soa.csv":
          "Control,Applicable,Justification\nA.7.2,Yes,we train\nA.7.5,Yes,we train\nA.7.6,Yes,we train\n",
        "aims/datasets.csv": "Dataset ID,Dataset,Category\nDS-001,Loan applications,training\n",
        "aims/data-management.md": `# Data management procedure
  ~~~~~~~~~~~~~~~~~~~~~~~~~ Data management procedure does not say how the origin and the changes of data are kept on record.

## Acquisition

A need is described first.

## Preparation

TBD
~~~ Data management procedure does not say how data are prepared, and by which rules the methods are chosen.
`,
      },
    },
  ],
});

/** Why a procedure is asked for: a system that is developed here, or data that models are made with. */
function reasonToAsk(project: Project): string | undefined {
  const developed = project
    .records(system)
    .find(
      (record) =>
        !record.ragged && isNotRetired(record) && !isPlanned(record) && partsPlayed(record).has("develops"),
    );
  if (developed) return `${developed.id} is developed here`;
  const trained =
    project.records(dataset).length === 0
      ? undefined
      : mainSheets(project).find((sheet) => hasMade(sheet, project));
  return trained && `${trained.id} is data for training or testing`;
}

function hasMade(sheet: Sheet, project: Project): boolean {
  const uses = usesOf(sheet, project);
  return uses.has("training") || uses.has("validation") || uses.has("test");
}

function isPlanned(record: RecordOf<typeof system>): boolean {
  return record.state("status") === "read" && record.fields.status === "planned";
}
