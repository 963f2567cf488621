import { resolve } from "node:path";
import {
  composeRegister,
  exportRecords,
  type Register,
  writeCsv,
  writeXlsxRegister,
} from "@aims-lint/authoring";
import { doubts, type Kind } from "@aims-lint/core";
import { CannotCheckError, type Examined, writeWhole } from "@aims-lint/node";
import { plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { examine } from "../examine.ts";
import { kindNamed } from "../importing/open-project.ts";
import { counted } from "../output/counted.ts";
import { writeStream } from "../output/write-stream.ts";
import { explained } from "../proposing/explained.ts";
import type { Surroundings } from "../surroundings.ts";

const formats = ["csv", "xlsx", "markdown", "yaml"] as const;
type Format = (typeof formats)[number];

const byEnding: Readonly<Record<string, Format>> = {
  csv: "csv",
  xlsx: "xlsx",
  md: "markdown",
  markdown: "markdown",
  yaml: "yaml",
  yml: "yaml",
};

/** Makes spreadsheets take a CSV file for UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * Writes the records of a kind.
 * @throws {UsageError} for options that cannot be used.
 * @throws {CannotCheckError} where there are no records, or the project cannot be read.
 */
export async function runExport(given: Given, surroundings: Surroundings): Promise<number> {
  const [name, ...paths] = given.words;
  if (name === undefined)
    throw new UsageError("Say what to export: risk, control, system, supplier or another kind.");
  const output = given.value("output");
  const format = formatOf(given, output);
  const examined = await examine(given, surroundings, { paths, only: { rules: ["document-parses"] } });
  const { kind, worded } = kindNamed(name, examined.config);
  const records = examined.project.records(kind);
  if (records.length === 0) {
    sayWhatMayBeMissing(examined, surroundings);
    throw new CannotCheckError(
      "nothing-found",
      `No record of the kind ${name} could be read in the project.`,
      `aims-lint explain ${name} says how they are written.`,
    );
  }
  const content = explained(name, () =>
    written(exportRecords(records, worded), worded, format, output !== undefined),
  );
  if (output !== undefined) {
    writeWhole(resolve(surroundings.cwd, output), content);
    surroundings.say(`${counted(records.length, "record")} written to ${output}.`);
  } else await print(String(content), surroundings);
  return sayWhatMayBeMissing(examined, surroundings) ? 2 : 0;
}

/** Names the files that nobody could read whole: records may stand in them. */
function sayWhatMayBeMissing({ project, result }: Examined, surroundings: Surroundings): boolean {
  const unread = doubts(result).filter(({ code }) => code === "not-read");
  for (const { problem, how } of unread) surroundings.say(`Records may be missing: ${problem}`, how);
  const broken = project.documents.filter(({ isIncomplete }) => isIncomplete);
  for (const { document } of broken)
    surroundings.say(`Records may be missing: ${document.path} could not be read whole. aims-lint says why.`);
  return unread.length > 0 || broken.length > 0;
}

function formatOf(given: Given, output: string | undefined): Format {
  const ending = output?.slice(output.lastIndexOf(".") + 1).toLowerCase() ?? "";
  const format = given.has("format") ? given.choice("format", formats) : (byEnding[ending] ?? "csv");
  if (format === "xlsx" && output === undefined)
    throw new UsageError("xlsx is no text: name a file with --output.");
  return format;
}

function written(register: Register, kind: Kind, format: Format, isFile: boolean): string | Uint8Array {
  if (format === "xlsx") return writeXlsxRegister(register, kind);
  if (format !== "csv") return composeRegister(register, kind, format);
  const rows = [register.columns.map(({ header }) => header), ...register.rows.map(({ cells }) => cells)];
  return (isFile ? byteOrderMark : "") + writeCsv(rows, { armoured: true });
}

/** Texts of a repository are printed as they are only where neither a terminal nor a CI runner obeys them. */
async function print(text: string, { stdout, env }: Surroundings): Promise<void> {
  const isObeyed = stdout.isTTY === true || Boolean(env.CI);
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  await writeStream(stdout, isObeyed ? renderLines(lines.map(plain), { color: false }) : text);
}
