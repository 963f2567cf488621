import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Dossier } from "@aims-lint/core";
import { writeWhole } from "@aims-lint/node";
import { within } from "../check-project.ts";
import type { ReportFile } from "../inputs/report-files.ts";

/**
 * Writes the reports that the step asks for and gives their files, from the root of the checkout, by their formats.
 * @throws {ActionError} for a file outside of the checkout, and the errors of `node:fs`.
 */
export function writeReportFiles(
  dossier: Dossier,
  reports: readonly ReportFile[],
  workspace: string,
): Record<string, string> {
  for (const { formatter, file } of reports) {
    const path = within(workspace, file, "formats");
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, formatter.format(dossier, { color: false, width: 100 }));
  }
  return Object.fromEntries(reports.map(({ formatter, file }) => [formatter.name, file]));
}
