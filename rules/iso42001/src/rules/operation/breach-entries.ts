import { type Citation, type Day, daysBetween, normaliseKey, type Project } from "@aims-lint/core";
import { incident } from "../../kinds/incident.ts";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { idIn, prefixOf } from "../documents/known-ids.ts";
import type { Result } from "./results-of.ts";

/** Whether an id that looks like one of the logs is in none of them. Other trackers keep their own ids. */
export function isLost({ text, destination }: Citation, project: Project): boolean {
  if (destination !== undefined) return false;
  const id = idIn(text);
  if (id === undefined || project.find(incident, id) || project.find(nonconformity, id)) return false;
  return project.derive(prefixesOfLogs).has(prefixOf(id));
}

function prefixesOfLogs(project: Project): ReadonlySet<string> {
  const ids = [...project.records(incident), ...project.records(nonconformity)].map(({ id }) => id);
  return new Set(
    [...ids.map(prefixOf), ...incident.prefixes, ...nonconformity.prefixes].filter((prefix) => prefix !== ""),
  );
}

/** Whether an entry of a log that was opened in time names the indicator. */
export function isAnswered(result: Result, days: number, project: Project): boolean {
  const name = normaliseKey(result.written("indicator") ?? "");
  const on = result.state("date") === "read" ? result.fields.date : undefined;
  if (name === "" || on === undefined) return false;
  return project.derive(entriesOfLogs).some((entry) => {
    const after = entry.on === undefined ? undefined : daysBetween(on, entry.on);
    return after !== undefined && after >= -1 && after <= days && ` ${entry.text} `.includes(` ${name} `);
  });
}

interface Entry {
  readonly on: Day | undefined;
  readonly text: string;
}

function entriesOfLogs(project: Project): readonly Entry[] {
  const ofIncidents = project.records(incident).flatMap((entry): Entry[] => {
    if (entry.ragged) return [];
    const on = entry.state("detectedOn") === "read" ? entry.fields.detectedOn : undefined;
    return [
      { on, text: normaliseKey(`${entry.written("description") ?? ""} ${entry.written("type") ?? ""}`) },
    ];
  });
  const ofNonconformities = project.records(nonconformity).flatMap((entry): Entry[] => {
    if (entry.ragged) return [];
    const on = entry.state("foundOn") === "read" ? entry.fields.foundOn : undefined;
    return [
      { on, text: normaliseKey(`${entry.written("source") ?? ""} ${entry.written("description") ?? ""}`) },
    ];
  });
  return [...ofIncidents, ...ofNonconformities];
}
