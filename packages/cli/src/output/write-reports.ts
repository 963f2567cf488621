import { resolve } from "node:path";
import { createDossier, type Dossier } from "@aims-lint/core";
import { describeProvenance, type Examined, writeWhole } from "@aims-lint/node";
import type { Look } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";
import { projectName } from "./project-name.ts";
import type { ReportTarget } from "./report-targets.ts";
import { writeStream } from "./write-stream.ts";

/**
 * Writes the reports of a check, files first, so that a report on the screen ends what is seen.
 * @param about where the project lies, and how a report is to look that goes to the standard output
 * @throws the errors of the disk and of the stream.
 */
export async function writeReports(
  examined: Examined,
  targets: readonly ReportTarget[],
  { projectRoot, look }: { readonly projectRoot: string; readonly look: Look },
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  const tool = { name: "aims-lint", version: version() };
  const project = projectName(given);
  const dossier = createDossier(examined, examined.packs, () =>
    describeProvenance(examined, { cwd: projectRoot, tool, ...(project === undefined ? {} : { project }) }),
  );
  await writeDossier(dossier, targets, look, given, surroundings);
}

/**
 * Writes the reports of a dossier, files first.
 * @throws the errors of the disk and of the stream.
 */
export async function writeDossier(
  dossier: Dossier,
  targets: readonly ReportTarget[],
  look: Look,
  given: Given,
  { cwd, stdout }: Surroundings,
): Promise<void> {
  const inFile = { ...look, ...(given.has("color") ? {} : { color: false }), width: 100 };
  for (const { formatter, file } of targets.toSorted((a, b) => Number(!a.file) - Number(!b.file))) {
    const format = await formatter.load();
    if (file === undefined) await writeStream(stdout, format(dossier, look));
    else writeWhole(resolve(cwd, file), format(dossier, inFile));
  }
}
