import { type Day, isNone, type RecordOf } from "@aims-lint/core";
import type { change } from "../../kinds/change.ts";

export type Change = RecordOf<typeof change>;

const givenUp = /\b(?:reject|refus|declin|withdraw|cancel|abandon|dropped|not approved|superseded)/i;
const made = /\b(?:implemented|closed|done|complete|live|deployed|released|rolled out|in production|made)/i;
const urgent = /\b(?:urgent|emergency|hotfix|hot fix|immediate|critical fix)\b/i;

/** Whether a change was refused or given up: nothing more is asked of it. */
export function isGivenUp(record: Change): boolean {
  return givenUp.test(`${record.written("status") ?? ""} ${record.written("approvalStatus") ?? ""}`);
}

/** Whether a change has been made: on a day that has come, or by its status. */
export function isMade(record: Change, today: Day): boolean {
  const { implementedOn } = record.fields;
  return implementedOn === undefined ? made.test(record.written("status") ?? "") : implementedOn <= today;
}

/** Whether a change could not wait, by its own words. */
export function isUrgent(record: Change): boolean {
  return (["type", "what", "why", "status"] as const).some((path) => urgent.test(record.written(path) ?? ""));
}

/** Whether somebody approved a change, by name, day or decision. */
export function isApproved(record: Change): boolean {
  if (record.has("approver") || record.has("approvedOn")) return true;
  const decision = `${record.written("approvalStatus") ?? ""} ${record.written("status") ?? ""}`;
  return /(?<!not )\b(?:approved|authori[sz]ed|granted|yes)\b/i.test(decision) && !isNone(decision.trim());
}
