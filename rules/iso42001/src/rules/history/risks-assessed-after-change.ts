import { type Day, defineRule, type Project, type RecordOf, unlessBlocked } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { changedSince } from "../../past/changed-since.ts";
import { unconsidered } from "../../past/considered.ts";
import { earlierRecord } from "../../past/earlier-record.ts";
import { isClosed } from "../risks/rating.ts";
import { datesOf, datesOfRegister } from "../risks/register-dates.ts";
import { isRiskOf } from "../risks/system-risks.ts";
import { isUnderWay } from "../systems/in-use.ts";
import { nameOfChange, toldChanges } from "./told-changes.ts";

/** Risks are those of the system that is in use. */
export const risksAssessedAfterChange = defineRule({
  id: "risks-assessed-after-change",
  summary:
    "When the model, the purpose, the data or the version of a system changes, in the inventory or in its code, its risks are assessed again.",
  requirements: ["8.2", "6.1.2"],
  severity: "warning",
  basis: "practice",
  asks: "the standard asks that risks are assessed again when something significant changes, and leaves open what that is; that the history of the repository shows it is a test of our own",
  needs: ["past"],
  on: system,
  reads: [risk],
  options: z.strictObject({}),
  notAGap:
    "An assessment made shortly before a change covers it; so does an entry in the change log that says what was found of the risks. A new last part of a version, and what is written down for the first time, is no change. In the code only other models, other contents of model files and new major versions of AI packages count; a model file that moves to Git LFS may be the same.",
  messages: {
    older: {
      problem:
        "The {what} of {id} changed from {old} to {now}{when}{more}; its risks were last assessed on {last}.",
      why: "The ratings are of a system that is no longer the one in use.",
      how: "Look at the risks again with the system as it is now and enter the day, even if nothing changes, or enter in the change log what was found.",
    },
  },
  appliesTo: (record, { project }) =>
    !record.ragged && isUnderWay(record) && latestOf(record, project) !== undefined,
  check(record, { project, report, block }) {
    const latest = latestOf(record, project);
    if (!latest) return;
    const { changes, isWhole } = changedSince(record, { on: latest.last }, project);
    const open = unconsidered(record, changes, "riskCheck", project);
    const [first] = open;
    if (!first || isRedoneHere(latest.risks, project)) return isWhole ? undefined : block();
    report("older", {
      at: first.at,
      key: nameOfChange(first),
      related: latest.risks
        .slice(0, 1)
        .map((each) => ({ at: each.at("assessedOn"), message: "One of the risks." })),
      data: { ...toldChanges(record, open, project), last: latest.last },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "other training data in May, and risks of January",
      commits: [
        {
          on: "2026-01-10",
          by: "Max Meyer <max@example.com>",
          files: {
            "aims/systems.yaml": inventory("DS-001"),
            "aims/risk-register.csv": register("2026-01-12"),
          },
        },
        {
          on: "2026-05-03",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("DS-001, DS-007") },
        },
      ],
      files: {
        "aims/systems.yaml": inventory(
          "DS-001, DS-007",
          "          ~~~~~~~~~~~~~~ The data of SYS-001 changed from DS-001 to DS-001, DS-007 on 2026-05-03; its risks were last assessed on 2026-01-12.\n",
        ),
        "aims/risk-register.csv": register("2026-01-12"),
      },
    },
    {
      shows: "good",
      title: "assessed again in June",
      commits: [
        {
          on: "2026-01-10",
          by: "Max Meyer <max@example.com>",
          files: {
            "aims/systems.yaml": inventory("DS-001"),
            "aims/risk-register.csv": register("2026-01-12"),
          },
        },
        {
          on: "2026-05-03",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("DS-001, DS-007") },
        },
        {
          on: "2026-06-03",
          by: "Max Meyer <max@example.com>",
          files: { "aims/risk-register.csv": register("2026-06-02") },
        },
      ],
      files: {
        "aims/systems.yaml": inventory("DS-001, DS-007"),
        "aims/risk-register.csv": register("2026-06-02"),
      },
    },
    {
      shows: "absent",
      title: "risks without a day",
      commits: [
        {
          on: "2026-01-10",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.yaml": inventory("DS-001") },
        },
      ],
      files: { "aims/systems.yaml": inventory("DS-001"), "aims/risk-register.csv": register("") },
    },
  ],
});

function inventory(data: string, drawn = ""): string {
  return `systems:
  - id: SYS-001
    name: Score
    data: ${data}
${drawn}`;
}

function register(day: string): string {
  return `Risk ID,System,Risk,Assessed on\nR-001,SYS-001,Scores drift,${day}\n`;
}

type Risk = RecordOf<typeof risk>;

interface Latest {
  readonly risks: readonly Risk[];
  readonly last: Day;
}

/** When the risks of a system were looked at last: a register is assessed as a whole, bit by bit. */
function latestOf(record: RecordOf<typeof system>, project: Project): Latest | undefined {
  const risks = project
    .records(risk)
    .filter(
      (each) =>
        !each.ragged && unlessBlocked(() => !isClosed(each) && isRiskOf(each, record, project), false),
    );
  const days = risks.flatMap((each) => unlessBlocked(() => lastOf(each, project), undefined) ?? []);
  const last = days.toSorted().at(-1);
  return last === undefined ? undefined : { risks, last };
}

function lastOf(each: Risk, project: Project): Day | undefined {
  return (datesOf(each) ?? datesOfRegister(each, project))?.last;
}

/** Whether the change that is looked at dates a risk anew. */
function isRedoneHere(risks: readonly Risk[], project: Project): boolean {
  if (project.facts.history) return false;
  return risks.some((each) => {
    const before = earlierRecord(each, project);
    return !before || before.written("assessedOn") !== each.written("assessedOn");
  });
}
