import { relative, resolve, sep } from "node:path";
import { isWithin, type ReconciledComponent } from "@aims-lint/core";
import { CannotCheckError, type ScannedRepository, scanRepository } from "@aims-lint/node";
import { formatCycloneDx, formatScanJson, formatScanText, type ScanReport } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, projectRootOf, settingsOf } from "../examine.ts";
import { wantsColor, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/**
 * Reports the AI in the code of the project around the present folder, or around a path.
 * @throws {UsageError} for more than one path.
 * @throws {CannotCheckError} where nothing could be looked at.
 */
export async function runScan(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "json", "cyclonedx"]);
  const failing = given.has("fail-on") && given.choice("fail-on", ["undeclared"]);
  if (given.words.length > 1) throw new UsageError("Name one path at the most.");
  const cwd = projectRootOf(given.words, surroundings.cwd);
  const scanned = await scanRepository({ cwd, ...settingsOf(given, surroundings) });
  const folder = folderOf(given, surroundings, cwd);
  requireFiles(scanned, folder, cwd);
  const report = toReport(scanned, folder, given.has("hints"));
  const day = given.value("today");
  const text = {
    text: () => formatScanText(report, { color: wantsColor(given, surroundings) }),
    json: () => formatScanJson(report, { version: version() }),
    cyclonedx: () => formatCycloneDx(report, { version: version(), ...(day === undefined ? {} : { day }) }),
  }[format]();
  await writeReport(text, given, surroundings);
  const code = scanned.examined ? conclude(scanned.examined, format, given, surroundings) : 0;
  return code !== 0 || !failing ? code : judge(report, surroundings);
}

/**
 * Where no file was looked at, nothing is known about AI; most likely the path is mistyped. An AIMS may be alone in its repository.
 * @throws {CannotCheckError} where there is no code below the path that is asked for.
 */
function requireFiles({ code, examined }: ScannedRepository, folder: string, projectRoot: string): void {
  if (code.paths.some((path) => isWithin(folder, path)) || (folder === "" && examined)) return;
  throw new CannotCheckError(
    "nothing-found",
    `There is no file of code in ${folder === "" ? projectRoot : folder}.`,
    "Look at how the path is written, and at what code.ignore in the configuration leaves out.",
  );
}

/** The folder of the project to which the report is narrowed; "" for all of it. */
function folderOf(given: Given, { cwd }: Surroundings, projectRoot: string): string {
  return relative(projectRoot, resolve(cwd, given.words[0] ?? projectRoot))
    .split(sep)
    .join("/");
}

function toReport(
  { today, code, components, examined }: ScannedRepository,
  folder: string,
  withHints: boolean,
): ScanReport {
  const within = (one: ReconciledComponent): ReconciledComponent[] => {
    const sightings = one.component.sightings.filter(({ at }) => isWithin(folder, at.path));
    return sightings.length === 0 ? [] : [{ ...one, component: { ...one.component, sightings } }];
  };
  const hints = code.hints.flatMap((component) => within({ component, standing: undefined }));
  return {
    today,
    code,
    components: components.flatMap(within),
    hints: withHints ? hints.map(({ component }) => component) : [],
    hasAims: examined !== undefined,
  };
}

/** 1 where AI in the product is undeclared; 2 where nobody can say, since a manifest is broken. */
function judge({ components, code, hasAims }: ScanReport, surroundings: Surroundings): 0 | 1 | 2 {
  const isUndeclared = ({ component, standing }: ReconciledComponent): boolean =>
    component.area === "product" && (hasAims ? standing?.state === "undeclared" : true);
  if (components.some(isUndeclared)) return 1;
  const unread = code.files.unread.filter(({ isManifest, isUnsupported }) => isManifest && !isUnsupported);
  if (unread.length === 0) return 0;
  surroundings.say(
    `This is no answer: ${unread.map(({ path }) => path).join(", ")} could not be read.`,
    "Mend that, or leave it out under code.ignore in the configuration.",
  );
  return 2;
}
