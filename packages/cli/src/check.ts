import { resolve } from "node:path";
import { doubts, type Result } from "@aims-lint/core";
import { disk, findProjectRoot, lintRepository } from "@aims-lint/node";
import { formatJson, formatText } from "@aims-lint/reporters";
import type { Arguments } from "./arguments/parse-arguments.ts";
import { exitCode } from "./exit-code.ts";
import { keepMemoryLow } from "./keep-memory-low.ts";
import { createProgress } from "./output/create-progress.ts";
import { useColor } from "./output/use-color.ts";
import { writeFile } from "./output/write-file.ts";
import { writeStream } from "./output/write-stream.ts";
import type { Surroundings } from "./surroundings.ts";
import { version } from "./version.ts";

/**
 * Checks what the arguments name, reports, and gives the exit code.
 * @throws {CannotCheckError} where no check took place, and errors of the disk where the report cannot be written.
 */
export async function check(args: Arguments, surroundings: Surroundings): Promise<number> {
  const { cwd, env, stdout, stderr } = surroundings;
  const paths = args.paths.map((path) => resolve(cwd, path));
  const progress = createProgress(stderr, env);
  let result: Result;
  try {
    result = await lintRepository({
      cwd: findProjectRoot(disk, paths[0] ?? cwd),
      paths,
      only: { rules: args.rules, requirements: args.requirements },
      onProgress: (state) => {
        if (state.phase === "reading" && state.done === 1) keepMemoryLow(state.total);
        progress.show(state);
      },
      ...(args.today === undefined ? {} : { today: args.today }),
      ...(args.config === undefined ? {} : { config: resolve(cwd, args.config) }),
    });
  } finally {
    progress.clear();
  }
  const report = format(result, args, surroundings);
  if (args.output !== undefined) writeFile(resolve(cwd, args.output), report);
  else await writeStream(stdout, report);
  if (args.output !== undefined || args.format !== "text") {
    for (const { problem, how } of doubts(result)) surroundings.say(`This is no answer: ${problem}`, how);
  }
  return exitCode(result, args.maxWarnings);
}

function format(result: Result, args: Arguments, { env, stdout }: Surroundings): string {
  if (args.format === "json") return formatJson(result, { version: version() });
  const color = useColor(args.color, env, args.output === undefined ? stdout : {});
  return formatText(result, { color, quiet: args.quiet });
}
