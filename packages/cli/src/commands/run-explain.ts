import { defaultPacks } from "@aims-lint/node";
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
  const explained = explain(name, defaultPacks);
  if (!explained.found) throw unknown(name, explained);
  const report =
    format === "markdown"
      ? formatExplanationMarkdown(explained.found)
      : formatExplanationText(explained.found, lookOf(given, surroundings));
  await writeReport(report, given, surroundings);
  return 0;
}

function unknown(name: string, { guess, below }: Extract<Explained, { found: undefined }>): UsageError {
  if (below.length > 0) return new UsageError(`${name} is a heading. Below it stand ${below.join(", ")}.`);
  const how = guess === undefined ? "" : ` Did you mean ${guess}?`;
  return new UsageError(`There is no rule, requirement or kind ${name}.${how}`);
}
