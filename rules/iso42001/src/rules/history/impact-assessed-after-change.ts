import { type Day, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { assessedVersion } from "../../past/assessed-version.ts";
import { changedSince, type DatedChange } from "../../past/changed-since.ts";
import { unconsidered } from "../../past/considered.ts";
import { earlierRecord } from "../../past/earlier-record.ts";
import { type Assessment, assessmentsOf } from "../impact/assessments-of.ts";
import { dayOf, isCurrent } from "../impact/unit.ts";
import { isUnderWay } from "../systems/in-use.ts";
import { nameOfChange, toldChanges } from "./told-changes.ts";

/** The assessment of the examples. */
const assessment = `# AI system impact assessment of Kaj

**Document ID:** AIA-002
**System:** SYS-002
**System version:** 1.4
**Assessment date:** 2026-02-12
**Level:** medium
`;

/** What was assessed is what is in use. */
export const impactAssessedAfterChange = defineRule({
  id: "impact-assessed-after-change",
  summary:
    "When the model, the purpose, the data or the version of a system changes, in the inventory or in its code, its impact is assessed again.",
  requirements: ["8.4", "6.1.4"],
  severity: "error",
  basis: "practice",
  asks: "the standard asks that impact is assessed again when something significant changes, and leaves open what that is; that the history of the repository shows it is a test of our own",
  needs: ["past"],
  on: system,
  reads: [impactAssessment],
  options: z.strictObject({}),
  notAGap:
    "An assessment made shortly before a change, or for the version that came with it, covers it; so does an entry in the change log that says what was found. A new last part of a version, and what is written down for the first time, is no change. In the code only other models, other contents of model files and new major versions of AI packages count; a model file that moves to Git LFS may be the same.",
  messages: {
    older: {
      problem:
        "The {what} of {id} changed from {old} to {now}{when}{more}; its impact assessment {assessment} is {of}.",
      why: "The assessment describes a system that is no longer the one in use, and nobody knows what the new one does to people.",
      how: "Go through the assessment with the system as it is now and record the result, or enter in the change log what was found.",
    },
  },
  appliesTo: (record, { project }) =>
    !record.ragged && isUnderWay(record) && latestOf(record, project) !== undefined,
  check(record, { project, report, block }) {
    const latest = latestOf(record, project);
    if (!latest) return;
    const { changes, isWhole } = changedSince(record, { on: latest.on, version: latest.version }, project);
    const open = unconsidered(record, changes, "impactCheck", project);
    const [first] = open;
    if (!first || isRedoneHere(latest.assessment, project)) return isWhole ? undefined : block();
    report("older", {
      at: first.at,
      key: nameOfChange(first),
      severity: isGrave(open) ? "error" : "warning",
      related: [{ at: latest.assessment.at(), message: "The assessment." }],
      data: {
        ...toldChanges(record, open, project),
        assessment: latest.assessment.id,
        of: latest.version === undefined ? `of ${latest.on}` : `of version ${latest.version} (${latest.on})`,
      },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "another purpose in August, and an assessment of February",
      commits: [
        {
          on: "2026-02-10",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("1.4", "answers"), "aims/impact/kaj.md": assessment },
        },
        {
          on: "2026-08-03",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("1.4", "answers and advice") },
        },
      ],
      files: {
        "aims/systems.yaml": inventory(
          "1.4",
          "answers and advice",
          "             ~~~~~~~~~~~~~~~~~~ The purpose of SYS-002 changed from answers to answers and advice on 2026-08-03; its impact assessment AIA-002 is of version 1.4 (2026-02-12).\n",
        ),
        "aims/impact/kaj.md": assessment,
      },
    },
    {
      shows: "gap",
      title: "a change that brings a new version",
      base: { "aims/systems.yaml": inventory("1.4", "answers"), "aims/impact/kaj.md": assessment },
      files: {
        "aims/systems.yaml": inventory(
          "2.0",
          "answers",
          "",
          "              ~~~ (warning) The version of SYS-002 changed from 1.4 to 2.0; its impact assessment AIA-002 is of version 1.4 (2026-02-12).\n",
        ),
        "aims/impact/kaj.md": assessment,
      },
    },
    {
      shows: "good",
      title: "assessed before it went live",
      commits: [
        {
          on: "2026-02-10",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("1.3", "answers"), "aims/impact/kaj.md": assessment },
        },
        {
          on: "2026-04-03",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("1.4", "answers at night") },
        },
      ],
      files: { "aims/systems.yaml": inventory("1.4", "answers at night"), "aims/impact/kaj.md": assessment },
    },
    {
      shows: "absent",
      title: "what was assessed was not in the repository yet",
      commits: [
        {
          on: "2026-11-20",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("1.4", "answers"), "aims/impact/kaj.md": assessment },
        },
      ],
      files: { "aims/systems.yaml": inventory("1.4", "answers"), "aims/impact/kaj.md": assessment },
    },
  ],
});

function inventory(version: string, purpose: string, onPurpose = "", onVersion = ""): string {
  return `systems:
  - id: SYS-002
    name: Kaj
    purpose: ${purpose}
${onPurpose}    version: "${version}"
${onVersion}`;
}

interface Latest {
  readonly assessment: Assessment;
  readonly on: Day;
  readonly version: string | undefined;
}

/** The assessment of a system that counts today. */
function latestOf(record: RecordOf<typeof system>, project: Project): Latest | undefined {
  const current = assessmentsOf(record, project).filter((each) => isCurrent(each, project));
  const dated = current.flatMap((each): Latest[] => {
    const on = latestDayOf(each);
    return on === undefined ? [] : [{ assessment: each, on, version: assessedVersion(each) }];
  });
  return dated.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
}

function latestDayOf(each: Assessment): Day | undefined {
  const made = each.fields.date;
  const approved = dayOf(each);
  return made !== undefined && approved !== undefined && made > approved ? made : approved;
}

/** Whether the change that is looked at brings a new state of the assessment as well. */
function isRedoneHere(each: Assessment, project: Project): boolean {
  if (project.facts.history) return false;
  const before = earlierRecord(each, project);
  return !before || assessedVersion(before) !== assessedVersion(each) || dayOf(before) !== dayOf(each);
}

function isGrave(changes: readonly DatedChange[]): boolean {
  return changes.some(({ what }) => what === "model" || what === "purpose");
}
