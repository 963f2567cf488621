import { type Day, daysBetween, isNone, type Project, type RecordOf } from "@aims-lint/core";
import { change } from "../kinds/change.ts";
import type { system } from "../kinds/system.ts";
import { readField } from "../reading.ts";
import { isGivenUp } from "../rules/changes/state-of.ts";
import { isAboutAll } from "../rules/systems/about.ts";
import { recordsBySystem } from "../rules/systems/records-by-system.ts";

const changesBySystem = recordsBySystem(change);
const days = ["requestedOn", "approvedOn", "plannedOn", "implementedOn"] as const;

/** How far the days of a change in the log may lie from the one on which it shows in the documents. */
const near = 30;

/** Whether the change log says that somebody looked at the risks or the impact when a system changed. */
export function isConsidered(
  target: RecordOf<typeof system>,
  on: Day,
  check: "riskCheck" | "impactCheck",
  project: Project,
): boolean {
  return (project.derive(changesBySystem).get(target) ?? []).some(
    (record) =>
      // What touches the management system as a whole says nothing about the model of one system.
      !isAboutAll(record) &&
      !isGivenUp(record) &&
      record.has(check) &&
      !isNone(record.written(check) ?? "") &&
      isNear(record, on),
  );
}

/** Whether one of the days of a change lies near another day. */
export function isNear(record: RecordOf<typeof change>, on: Day, within = near): boolean {
  return days.some((path) => {
    const day = readField(record, path);
    return typeof day === "string" && Math.abs(daysBetween(day as Day, on)) <= within;
  });
}
