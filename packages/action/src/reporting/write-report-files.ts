import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Dossier } from "@aims-lint/core";
import { writeWhole } from "@aims-lint/node";
import { ActionError } from "../action-error.ts";
import type { ReportFile } from "../inputs/report-files.ts";
import { isWithin, refuseLinks, within } from "../runner/within.ts";
import type { Environment } from "../surroundings.ts";

/** A report and its file, as it was named and absolute. */
export interface PlacedReport extends ReportFile {
  readonly path: string;
}

/**
 * Says where the reports go: below the checkout, or below the folder of the runner for what passes.
 * @throws {ActionError} for a file anywhere else, for one that a link leads to, and for two reports in one file.
 */
export function placeReports(
  reports: readonly ReportFile[],
  workspace: string,
  env: Environment,
): PlacedReport[] {
  const temporary = env.RUNNER_TEMP;
  const folders: [string, ...string[]] = [workspace, ...(temporary ? [temporary] : [])];
  const placed = reports.map((report) => {
    const path = within(folders, report.file, "formats");
    for (const folder of folders) if (isWithin(folder, path)) refuseLinks(folder, path, report.file);
    return { ...report, path };
  });
  placed.forEach(refuseSecond);
  return placed;
}

function refuseSecond(
  { formatter, file, path }: PlacedReport,
  at: number,
  all: readonly PlacedReport[],
): void {
  const other = all.slice(0, at).find((one) => one.path === path);
  if (!other) return;
  throw new ActionError(
    `The input formats gives ${other.formatter.name} and ${formatter.name} the same file, ${file}.`,
    `Give one of them another: ${formatter.name}=FILE.`,
  );
}

/**
 * Writes reports and gives their files, as they were named, by their formats.
 * @throws the errors of `node:fs`.
 */
export async function writeReportFiles(
  dossier: Dossier,
  reports: readonly PlacedReport[],
): Promise<Record<string, string>> {
  for (const { formatter, path } of reports) {
    mkdirSync(dirname(path), { recursive: true });
    const format = await formatter.load();
    writeWhole(path, format(dossier, { color: false, width: 100 }));
  }
  return Object.fromEntries(reports.map(({ formatter, file }) => [formatter.name, file]));
}
