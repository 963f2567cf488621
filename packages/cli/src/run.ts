import { helpText } from "./arguments/help.ts";
import { type Arguments, parseArguments } from "./arguments/parse-arguments.ts";
import { UsageError } from "./arguments/usage-error.ts";
import { explainFailure } from "./explain-failure.ts";
import { writeStream } from "./output/write-stream.ts";
import type { Surroundings } from "./surroundings.ts";
import { version } from "./version.ts";

/**
 * Runs the program and gives its exit code; see `--help` for what the codes mean. Never throws. The engine is loaded
 * only when there is something to check.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let args: Arguments;
  try {
    args = parseArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.say(error.message, "See aims-lint --help.");
    return 2;
  }
  try {
    if (args.help || args.version) {
      await writeStream(surroundings.stdout, args.help ? helpText() : `${version()}\n`);
      return 0;
    }
    const { check } = await import("./check.ts");
    return await check(args, surroundings);
  } catch (error) {
    surroundings.say(...explainFailure(error, args.debug));
    return 2;
  }
}
