import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import type { Environment } from "../surroundings.ts";

/**
 * Hands the outputs of the step to the runner. A value ends at a line that nobody can guess, so that none can begin another output.
 * @throws the errors of `node:fs`.
 */
export function writeOutputs(env: Environment, outputs: Readonly<Record<string, string>>): void {
  const file = env.GITHUB_OUTPUT;
  if (file === undefined || file === "") return;
  const entries = Object.entries(outputs).map(([name, value]) => {
    const end = `end-of-${name}-${randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  appendFileSync(file, entries.join(""));
}

/**
 * Adds a page to what GitHub shows of the run.
 * @throws the errors of `node:fs`.
 */
export function writeSummary(env: Environment, markdown: string): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== "") appendFileSync(file, `${markdown.trimEnd()}\n`);
}
