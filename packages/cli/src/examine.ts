import { resolve } from "node:path";
import { doubts } from "@aims-lint/core";
import { disk, type Examined, examineRepository, findProjectRoot, type LintOptions } from "@aims-lint/node";
import type { Given } from "./arguments/given.ts";
import { keepMemoryLow } from "./keep-memory-low.ts";
import { createProgress } from "./output/create-progress.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Checks the project around the present folder, or around the first of the paths, as the options say.
 * @throws {CannotCheckError} where no check took place.
 */
export async function examine(
  given: Given,
  { cwd, env, stderr }: Surroundings,
  { paths = [], only }: { paths?: readonly string[]; only?: LintOptions["only"] } = {},
): Promise<Examined> {
  const absolute = paths.map((path) => resolve(cwd, path));
  const progress = createProgress(stderr, env);
  const today = given.value("today");
  const config = given.value("config");
  try {
    return await examineRepository({
      cwd: findProjectRoot(disk, absolute[0] ?? cwd),
      paths: absolute,
      ...(only ? { only } : {}),
      onProgress: (state) => {
        if (state.phase === "reading" && state.done === 1) keepMemoryLow(state.total);
        progress.show(state);
      },
      ...(today === undefined ? {} : { today }),
      ...(config === undefined ? {} : { config: resolve(cwd, config) }),
    });
  } finally {
    progress.clear();
  }
}

/**
 * Gives the exit code of a report, and tells the person why the result behind it is no answer, where the report itself does not
 * say so to them.
 */
export function conclude(
  { result }: Examined,
  format: string,
  given: Given,
  surroundings: Surroundings,
): 0 | 2 {
  const found = doubts(result);
  const isSaid = format === "text" && !given.has("output");
  if (!isSaid) for (const { problem, how } of found) surroundings.say(`This is no answer: ${problem}`, how);
  return found.length === 0 ? 0 : 2;
}
