import { resolve } from "node:path";
import type { Pack } from "@aims-lint/core";
import { defaultPacks, disk, findProjectRoot, packsOf } from "@aims-lint/node";
import {
  type Explained,
  explain,
  formatExplanationMarkdown,
  formatExplanationText,
} from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { lookOf, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Explains what a name means.
 * @throws {UsageError} where there is no name, or nothing of that name.
 */
export async function runExplain(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "markdown"]);
  const name = given.words.join(" ");
  if (name === "") throw new UsageError("Say what to explain: a rule, a clause, a control or a kind.");
  const explained = explain(name, await knownPacks(given, surroundings));
  if (!explained.found) throw unknown(name, explained);
  const report =
    format === "markdown"
      ? formatExplanationMarkdown(explained.found)
      : formatExplanationText(explained.found, lookOf(given, surroundings));
  await writeReport(report, given, surroundings);
  return 0;
}

/** Without leave to run code there is nothing to learn from a project. */
async function knownPacks(given: Given, { cwd }: Surroundings): Promise<readonly Pack[]> {
  if (!given.has("allow-plugins")) return defaultPacks;
  const config = given.value("config");
  return await packsOf({
    cwd: findProjectRoot(disk, cwd),
    allowPlugins: true,
    ...(config === undefined ? {} : { config: resolve(cwd, config) }),
  });
}

function unknown(name: string, { guess, below }: Extract<Explained, { found: undefined }>): UsageError {
  if (below.length > 0) return new UsageError(`${name} is a heading. Below it stand ${below.join(", ")}.`);
  const how = guess === undefined ? "" : ` Did you mean ${guess}?`;
  return new UsageError(`There is no rule, requirement or kind ${name}.${how}`);
}
