import { type Day, daysBetween, isNone, type Project, type RecordOf } from "@aims-lint/core";
import { change } from "../kinds/change.ts";
import type { system } from "../kinds/system.ts";
import { readField } from "../reading.ts";
import { isGivenUp } from "../rules/changes/state-of.ts";
import { isAboutAll } from "../rules/systems/about.ts";
import { recordsBySystem } from "../rules/systems/records-by-system.ts";
import type { Aspect } from "./aspects.ts";
import type { DatedChange } from "./changed-since.ts";

const changesBySystem = recordsBySystem(change);
const days = ["requestedOn", "approvedOn", "plannedOn", "implementedOn"] as const;

/** How far the days of a change in the log may lie from the one on which it shows in the documents. */
const near = 30;

/** By which words a change log speaks of a part of a system, in the languages that are read. */
const words: Readonly<Record<Aspect, RegExp>> = {
  model: /\bmod[eè]l|\bLLM\b|\bre-?train/i,
  purpose: /\bpurpose|\bus(?:e|es|age)\b|\bscope\b|zweck|finalit|finalidad|\buso\b/i,
  data: /\bdat(?:a|en|os|i|aset)|donnée|\bDS-/i,
  version: /\bversi[oó]n|\brelease|\bupgrade|\bupdate|\d\.\d/i,
  components: /\bcomponent|\bendpoint|\bservice|\bpackage|\blibrar|\bAPI\b|schnittstelle/i,
};

/**
 * The changes of a system that nobody looked at: of which the change log does not say, from about then, that the risks or the impact were
 * checked. An entry that speaks of one thing that changed on a day answers for all that changed with it.
 */
export function unconsidered(
  target: RecordOf<typeof system>,
  changes: readonly DatedChange[],
  check: "riskCheck" | "impactCheck",
  project: Project,
): readonly DatedChange[] {
  const entries = (project.derive(changesBySystem).get(target) ?? []).filter(
    (record) =>
      // What touches the management system as a whole says nothing about the model of one system.
      !isAboutAll(record) && !isGivenUp(record) && record.has(check) && !isNone(record.written(check) ?? ""),
  );
  const answered = new Set(
    changes
      .filter((change) => entries.some((entry) => isNear(entry, change.on) && speaksOf(entry, change)))
      .map(({ on }) => on),
  );
  return changes.filter(({ on }) => !answered.has(on));
}

function speaksOf(entry: RecordOf<typeof change>, { what, now, about }: DatedChange): boolean {
  const said = (["what", "why", "consequences"] as const).map((path) => entry.written(path) ?? "").join(" ");
  const names = [now, ...(about === undefined ? [] : [about])];
  return words[what].test(said) || names.some((name) => said.toLowerCase().includes(name.toLowerCase()));
}

/** Whether one of the days of a change lies near another day. */
export function isNear(record: RecordOf<typeof change>, on: Day, within = near): boolean {
  return days.some((path) => {
    const day = readField(record, path);
    return typeof day === "string" && Math.abs(daysBetween(day as Day, on)) <= within;
  });
}
