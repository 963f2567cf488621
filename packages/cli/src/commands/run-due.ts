import {
  formatDueCalendar,
  formatDueJson,
  formatDueText,
  parseWithin,
  selectDue,
} from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, examine } from "../examine.ts";
import { lookOf, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/**
 * Reports what falls due.
 * @throws {UsageError} for a stretch of time that cannot be understood.
 * @throws {CannotCheckError} where no check took place.
 */
export async function runDue(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "json", "ics"]);
  const asked = given.value("within");
  const within = asked === undefined ? undefined : parseWithin(asked);
  if (asked !== undefined && !within)
    throw new UsageError(`--within takes 90d, 12w, 6m or 1y, not ${asked}.`);
  const examined = await examine(given, surroundings, { paths: given.words });
  const { result } = examined;
  const selection = selectDue(result, within);
  const report = {
    text: () => formatDueText(result, selection, lookOf(given, surroundings)),
    json: () => formatDueJson(result, selection, { version: version() }),
    ics: () => formatDueCalendar(result, selection),
  }[format]();
  await writeReport(report, given, surroundings);
  return conclude(examined, format, given, surroundings);
}
