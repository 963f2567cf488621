import type { Project, RecordOf } from "@aims-lint/core";
import { monitoring } from "../../kinds/monitoring.ts";
import { monitoringResult } from "../../kinds/monitoring-result.ts";
import type { Indicator } from "./indicators.ts";

/** A measured value. */
export type Result = RecordOf<typeof monitoringResult>;

/** The results of an indicator that have a day, the latest last. */
export function resultsOf(indicator: Indicator, project: Project): readonly Result[] {
  return project.derive(resultsByIndicator).get(indicator) ?? [];
}

/** The indicator that a result is one of. */
export function indicatorOf(result: Result, project: Project): Indicator | undefined {
  if (result.ragged || result.state("indicator") !== "read") return undefined;
  const { id = "", text = "" } = result.fields.indicator ?? {};
  return project.find(monitoring, id) ?? project.find(monitoring, text);
}

/** `MON-001 of 2026-08-05`, for messages. */
export function nameResult(result: Result): string {
  const name = result.written("indicator") ?? result.id;
  const day = result.has("date") ? result.written("date") : (result.written("period") ?? undefined);
  return day === undefined || day === "" ? name : `${name} of ${day}`;
}

/** What findings of a result are about: not its place in the list, which changes with every new row. */
export function subjectOf(result: Result): string {
  return `${result.kind.name}:${nameResult(result)}`;
}

function resultsByIndicator(project: Project): ReadonlyMap<Indicator, readonly Result[]> {
  const found = new Map<Indicator, Result[]>();
  for (const result of project.records(monitoringResult)) {
    const indicator = indicatorOf(result, project);
    if (!indicator || result.state("date") !== "read") continue;
    found.set(indicator, [...(found.get(indicator) ?? []), result]);
  }
  const day = (result: Result): string => result.fields.date ?? "";
  return new Map(
    [...found].map(([indicator, results]) => [
      indicator,
      results.toSorted((a, b) => (day(a) < day(b) ? -1 : 1)),
    ]),
  );
}
