import { createHash } from "node:crypto";
import { relative, resolve, sep } from "node:path";
import { createDossier, type Dossier } from "@aims-lint/core";
import { describeProvenance, type MadeFile, packArchive, writeWhole } from "@aims-lint/node";
import { type FormatName, formatNames, formatters, nearestName } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, examine, projectRootOf } from "../examine.ts";
import { counted } from "../output/counted.ts";
import { projectName } from "../output/project-name.ts";
import { writeLines } from "../output/write-lines.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/** What people open, and what other tools read. The result itself is always in it. */
const usual: readonly FormatName[] = ["csv", "html", "markdown", "sarif", "soa-xlsx"];

/**
 * Checks a project and packs it, whatever the check says.
 * @throws {UsageError} for a part of a project, and for a format that there is none of.
 * @throws {CannotCheckError} where no check took place, and errors of the disk where the archive cannot be written.
 */
export async function runPack(given: Given, surroundings: Surroundings): Promise<number> {
  if (given.words.length > 1) throw new UsageError("pack takes one project.");
  const formats = new Set([...usual, ...given.values("format").map(findFormat)]);
  const project = projectName(given);
  const examined = await examine(given, surroundings, { paths: given.words });
  if (examined.config.reports)
    throw new UsageError("pack takes the whole project. Name no path inside of it.");
  const { cwd } = surroundings;
  const projectRoot = projectRootOf(given.words, cwd);
  const tool = { name: "aims-lint", version: version() };
  const provenance = describeProvenance(examined, {
    cwd: projectRoot,
    tool,
    ...(project === undefined ? {} : { project }),
  });
  const dossier = createDossier(examined, examined.packs, () => provenance);
  const made = await Promise.all([
    resultOf(dossier),
    ...[...formats].sort().map((format) => reportOf(dossier, format)),
  ]);
  const paths = given.words.map((word) => relative(projectRoot, resolve(cwd, word)).split(sep).join("/"));
  const { bytes, manifest } = packArchive({ examined, provenance, made, paths });
  const output = given.value("output") ?? "aims-lint-archive.zip";
  writeWhole(resolve(cwd, output), bytes);
  const documents = manifest.entries.filter(({ as }) => as === "document").length;
  await writeLines(surroundings, [
    `Wrote ${output}: ${counted(documents, "document")} of ${manifest.project}, the result and ${counted(formats.size, "report")}.`,
    `sha256 ${createHash("sha256").update(bytes).digest("hex")}`,
  ]);
  return conclude(examined, "archive", given, surroundings);
}

async function resultOf(dossier: Dossier): Promise<MadeFile> {
  const format = await formatters.json.load();
  return { name: "result.json", as: "result", format: "json", content: format(dossier, look) };
}

async function reportOf(dossier: Dossier, format: FormatName): Promise<MadeFile> {
  const { extension, load } = formatters[format];
  const isShared = formatNames.some((one) => one !== format && formatters[one].extension === extension);
  const name = `reports/aims-lint${isShared ? `.${format}` : ""}.${extension}`;
  return { name, as: "report", format, content: (await load())(dossier, look) };
}

const look = { color: false, width: 100 };

function findFormat(name: string): FormatName {
  const found = formatNames.find((one) => one === name);
  if (found) return found;
  if (name.includes("="))
    throw new UsageError("A report in an archive has a name already: --format NAME, without a file.");
  const guess = nearestName(name, formatNames);
  throw new UsageError(
    `There is no format ${name}. ${guess === undefined ? `Choose one of ${formatNames.join(", ")}.` : `Did you mean ${guess}?`}`,
  );
}
