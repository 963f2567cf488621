import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { examples, written } from "./written.ts";

const require = createRequire(import.meta.url);
const platforms: Readonly<Record<string, string>> = { darwin: "darwin", win32: "win32" };
const system = platforms[process.platform] ?? "linux";
const multitool = dirname(require.resolve(`@microsoft/sarif-multitool-${system}/package.json`));

/** It asks the web for the schema; a door that is shut lets it go on at once. */
const nowhere = "http://127.0.0.1:9";
const env = { ...process.env, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, NO_PROXY: "" };

interface Verdict {
  readonly ruleId: string;
  readonly level?: string;
  readonly message: { readonly id?: string; readonly arguments?: readonly string[] };
}

/** What Microsoft's validator has against a file, as errors and warnings, by SARIF itself and by GitHub's code scanning. */
function complaints(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-multitool-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "report.sarif");
  const program = join(multitool, system === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");
  chmodSync(program, 0o755);
  const args = [
    "validate",
    file,
    "--rule-kind",
    "Sarif;Ghas",
    "--level",
    "Error;Warning",
    "--output",
    report,
  ];
  // It ends with 0 for a bad file too, so what it writes is what counts.
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 100_000, env });
  if (error) throw error;
  const { runs } = readReport(report, `${stdout}${stderr}`);
  const [run] = runs;
  if (!run) throw new Error(`The validator did not run: ${stdout}${stderr}`);
  return run.results.map(({ ruleId, level = "warning", message }) =>
    [level, ruleId, message.id, ...(message.arguments ?? [])].join(" "),
  );
}

function readReport(file: string, said: string): { runs: readonly { results: readonly Verdict[] }[] } {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new Error(`The validator wrote no report: ${said}`, { cause });
  }
}

test("the schema that is kept is that of the validator", () => {
  const kept = readFileSync(new URL("schemas/sarif-2.1.0.json", import.meta.url), "utf8");
  expect(kept).toBe(readFileSync(join(multitool, "sarif-2.1.0.json"), "utf8"));
});

test.each(examples)("Microsoft's validator has nothing against the report of %s", (example) => {
  expect(complaints(written(example, "sarif"))).toEqual([]);
});

test("it would have, were something missing that GitHub needs", () => {
  const file = written("flawed", "sarif");
  const log = JSON.parse(readFileSync(file, "utf8"));
  log.runs[0].results[0].locations = [];
  delete log.runs[0].tool.driver.rules[0].help;
  writeFileSync(file, JSON.stringify(log));
  const found = complaints(file);
  expect(found).toContainEqual(expect.stringContaining("GH1015 Error_EmptyLocationsArray"));
  expect(found).toContainEqual(expect.stringContaining("GH2012 Error_MissingHelp"));
});
