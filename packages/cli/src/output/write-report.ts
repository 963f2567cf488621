import { resolve } from "node:path";
import { writeWhole } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import type { Surroundings } from "../surroundings.ts";
import { useColor } from "./use-color.ts";
import { writeStream } from "./write-stream.ts";

/**
 * Writes a report where `--output` says, or to the standard output.
 * @throws the errors of the disk and of the stream.
 */
export async function writeReport(report: string, given: Given, surroundings: Surroundings): Promise<void> {
  const output = given.value("output");
  if (output === undefined) await writeStream(surroundings.stdout, report);
  else writeWhole(resolve(surroundings.cwd, output), report);
}

/** How a report for people is to look. */
export function lookOf(given: Given, surroundings: Surroundings): { color: boolean; width: number } {
  return { color: wantsColor(given, surroundings), width: reportWidth(given, surroundings) };
}

/** Whether a report for people is to have colours, as the options, the environment and the output say. */
export function wantsColor(given: Given, { env, stdout }: Surroundings): boolean {
  const option = given.has("color") ? true : given.has("no-color") ? false : undefined;
  return useColor(option, env, given.has("output") ? {} : stdout);
}

/** The columns that a report for people may take: those of the terminal within limits; 100 where it goes elsewhere. */
function reportWidth(given: Given, { stdout }: Surroundings): number {
  if (given.has("output") || stdout.isTTY !== true || !stdout.columns) return 100;
  return Math.min(120, Math.max(60, stdout.columns));
}
