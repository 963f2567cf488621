import {
  type Day,
  defineRule,
  isDay,
  normaliseKey,
  type Project,
  type RecordOf,
  type Span,
} from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { type Assessment, assessmentsOf } from "./assessments-of.ts";

/** What a system may do to people is looked at before they live with it. */
export const impactAssessedBeforeDeployment = defineRule({
  id: "impact-assessed-before-deployment",
  summary: "The impact of an AI system was assessed before the system went live.",
  requirements: ["8.4", "A.5.2"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [impactAssessment],
  options: z.strictObject({}),
  notAGap:
    "The first assessment may be on file elsewhere, or the system may have gone live before the organisation had an AI management system: then the history of the assessment, or a nonconformity, says so.",
  messages: {
    late: {
      problem: "{name} went live on {deployed}; its first impact assessment on file is of {assessed}.",
      why: "An assessment after the fact can change nothing about what people were exposed to, and shows that going live did not depend on it.",
      how: "Put an earlier assessment on file if there is one, or its date into the history of this one; if there is none, record the lapse as a nonconformity.",
    },
  },
  appliesTo: (record, { project }) => record.has("deployedOn") && findFirst(record, project) !== undefined,
  check(record, { project, report }) {
    const deployed = record.fields.deployedOn;
    const first = findFirst(record, project);
    if (deployed === undefined || !first || first.day <= deployed) return;
    const data = { name: nameSystem(record), deployed, assessed: first.day };
    report("late", {
      at: record.at("deployedOn"),
      related: [{ at: first.at, message: "The first assessment." }],
      data,
    });
  },
  examples: [
    {
      shows: "gap",
      title: "live in February, assessed in March",
      files: {
        "aims/ai-system-inventory.csv": `System ID,System name,Status,Go-live date
SYS-002,Kaj,Production,2026-02-01
                       ~~~~~~~~~~ SYS-002 (Kaj) went live on 2026-02-01; its first impact assessment on file is of 2026-03-15.
`,
        "aims/impact/kaj.md": `# AI system impact assessment

**System:** SYS-002
**Impact level:** medium
**Approved by:** Mikkel Thorsager
**Approval date:** 2026-03-15
`,
      },
    },
    {
      shows: "good",
      title: "assessed anew since, and the history says when it was first",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-002
    name: Kaj
    deployed_on: 2025-04-01
`,
        "aims/impact/kaj.md": `# AI system impact assessment

**System:** SYS-002
**Impact level:** medium
**Date:** 2026-02-06

## Changes since the last assessment

| Version | Date       | Change                |
| ------- | ---------- | --------------------- |
| 2.0     | 2026-02-06 | new model             |
| 1.0     | 2025-03-20 | pilot in office hours |
`,
      },
    },
    {
      shows: "absent",
      title: "a system that is not live yet",
      files: {
        "aims/systems.yaml": "systems:\n  - { id: SYS-002, name: Kaj, status: development }\n",
        "aims/impact/kaj.yaml": "kind: impact-assessment\nsystem: SYS-002\nlevel: medium\ndate: 2026-02-06\n",
      },
    },
  ],
});

interface First {
  readonly day: Day;
  readonly at: Span;
}

/** The first assessment of a system that the files tell of. */
function findFirst(record: RecordOf<typeof system>, project: Project): First | undefined {
  const all = assessmentsOf(record, project).flatMap((assessment) => daysOf(assessment, project));
  return all.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}

function daysOf(assessment: Assessment, project: Project): First[] {
  const path = assessment.has("approvedOn") ? "approvedOn" : "date";
  const day = assessment.fields[path];
  const own = day === undefined ? [] : [{ day, at: assessment.at(path) }];
  const control = project.records(document).find((each) => each.document === assessment.document);
  const created = control?.has("createdOn") ? control.fields.createdOn : undefined;
  return [
    ...own,
    ...(control && created !== undefined ? [{ day: created, at: control.at("createdOn") }] : []),
    ...(own.length > 0 ? historyOf(assessment) : []),
  ];
}

/** The days in a table of versions. */
function historyOf({ document: own }: Assessment): First[] {
  return own.tables.flatMap((table) => {
    const header = table.header.map(({ value }) => normaliseKey(value));
    const column = header.indexOf("date");
    if (column < 0 || !header.some((name) => /\b(?:version|change|changes|revision)\b/.test(name))) return [];
    return table.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      const day = cell?.value.trim() ?? "";
      return cell && isDay(day) ? [{ day, at: own.locate(cell.range) }] : [];
    });
  });
}
