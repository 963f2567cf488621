import { type Day, daysBetween, isNone, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import type { incident } from "../../kinds/incident.ts";
import { incidentType } from "../../kinds/incident-type.ts";
import { parseHours } from "./duration.ts";

export type Incident = RecordOf<typeof incident>;

/** Whether an entry of the log was an incident, and no false alarm or exercise. */
export function counts(record: Incident): boolean {
  return record.state("status") !== "read" || record.fields.status !== "false-alarm";
}

/** Whether an incident is so many days old. One without a day is old. */
export function isRipe({ fields: { detectedOn } }: Incident, today: Day, days: number): boolean {
  return detectedOn === undefined || daysBetween(detectedOn, today) > days;
}

/** Whether the log says that nobody was affected. */
export function harmedNobody(record: Incident): boolean {
  const text = record.has("affected") ? (record.written("affected") ?? "") : "";
  return (
    isNone(text) ||
    /^\s*(?:nobody|no[- ]one|no (?:users?|customers?|persons?|people|one|external)\b|internal(?: only)?\b|0\b)/i.test(
      text,
    )
  );
}

/** Whether somebody wrote why there is nothing: `n/a (caught before anybody saw it)`. */
export function isExplained(text: string | undefined): boolean {
  return text !== undefined && isNone(text) && /[(–—-].*\p{L}{3}/su.test(text);
}

/** How many hours the plan gives for incidents of a type, or of a severity; `undefined` where it does not say. */
export function planned(record: Incident, project: Project): number | undefined {
  const meant = (["type", "severity"] as const).flatMap((path) =>
    record.has(path) ? [normaliseKey(record.written(path) ?? "")] : [],
  );
  const own = project
    .records(incidentType)
    .find(
      (each) =>
        !each.ragged && each.has("within") && meant.includes(normaliseKey(each.written("type") ?? "")),
    );
  return own ? parseHours(own.written("within") ?? "", "hours") : undefined;
}
