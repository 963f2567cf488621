import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";
import { digits, printTable } from "./print-table.mjs";

const command = fileURLToPath(new URL("../../packages/cli/bin/aims-lint.js", import.meta.url));

/** What is checked for real, a whole AI management system each; the reports of the others are theirs under other names. */
const fixtures = ["conformant", "flawed"];

/** What is asked for most often of many repositories. */
const formats = ["text", "markdown", "csv", "json", "html"];

/** Prints what it costs to roll up the reports of so many repositories. */
export function printMerge(repositories, scratch) {
  const rows = measureMerge({ repositories, folder: scratch, formats });
  console.log(`${repositories} reports, ${((rows[0]?.read ?? 0) / 1e6).toFixed(0)} MB\n`);
  printTable(
    ["format", "CPU s", "wall s", "peak MB", "report MB"],
    rows.map(({ format, run, bytes }) => [
      format,
      digits(run.cpu),
      digits(run.wall),
      digits(run.memory),
      digits(bytes / 1e6),
    ]),
  );
}

/**
 * Rolls up the reports of many repositories, in one format at a time.
 *
 * @param {{ repositories: number, folder: string, formats: string[] }} options
 * @returns {{ format: string, run: import("./measure.mjs").Run, bytes: number, read: number }[]} `read` counts the bytes of all reports
 */
function measureMerge({ repositories, folder, formats }) {
  const reports = join(folder, "reports");
  const read = writeReports(repositories, folder, reports);
  return formats.map((format) => {
    const output = join(folder, `merged.${format}`);
    const args = [command, "merge", reports, "--format", `${format}=${output}`];
    const run = measure({ command: process.execPath, args, cwd: folder }, folder);
    if (run.exit > 1)
      throw new Error(`merge as ${format} ended with ${run.exit}: ${run.stderr.slice(0, 500)}`);
    return { format, run, bytes: statSync(output).size, read };
  });
}

/** Gives the bytes of all of them. */
function writeReports(repositories, folder, reports) {
  mkdirSync(reports, { recursive: true });
  const real = fixtures.map((name) => {
    const repository = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
    const file = join(folder, `${name}.json`);
    const args = [command, repository, "--today", "2026-11-21", "--no-history", "--project", "@project@"];
    spawnSync(process.execPath, [...args, "--format", `json=${file}`], { stdio: "ignore" });
    return readFileSync(file, "utf8");
  });
  let bytes = 0;
  for (let index = 0; index < repositories; index++) {
    const name = `acme/product-${String(index + 1).padStart(4, "0")}`;
    const text = real[index % real.length].replace('"@project@"', JSON.stringify(name));
    writeFileSync(join(reports, `${index + 1}.json`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
