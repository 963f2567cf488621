import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { nearest } from "@aims-lint/core";
import { helpText } from "./arguments/help.ts";
import { commonOptions } from "./arguments/options.ts";
import { parseArguments } from "./arguments/parse-arguments.ts";
import { UsageError } from "./arguments/usage-error.ts";
import type { Command } from "./commands/command.ts";
import { commands, lint } from "./commands/index.ts";
import { explainFailure } from "./explain-failure.ts";
import { writeStream } from "./output/write-stream.ts";
import type { Surroundings } from "./surroundings.ts";
import { version } from "./version.ts";

/**
 * Runs the program and gives its exit code; see `--help` for what the codes mean. Never throws. The engine is loaded
 * only when there is something to check.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const named = commands.find(({ name }) => name === argv[0]);
  const command = named ?? lint;
  try {
    const given = parseArguments(named ? argv.slice(1) : argv, [...command.options, ...commonOptions]);
    if (given.has("help") || given.has("version")) {
      const text = given.has("help") ? helpText(command, commands) : `${version()}\n`;
      await writeStream(surroundings.stdout, text);
      return 0;
    }
    if (!named) refuseMisspelt(given.words, surroundings.cwd);
    return await command.run(given, surroundings);
  } catch (error) {
    if (error instanceof Error && error.name === "Cancelled") {
      surroundings.say(error.message);
      return 130;
    }
    if (error instanceof UsageError) surroundings.say(error.message, `See ${helpOf(command)}.`);
    else surroundings.say(...explainFailure(error, argv.includes("--debug")));
    return 2;
  }
}

/** A word that is no path and that looks like a command was meant to be one. */
function refuseMisspelt([word]: readonly string[], cwd: string): void {
  if (word === undefined || !/^[a-z]+$/i.test(word) || existsSync(resolve(cwd, word))) return;
  const names = commands.map(({ name }) => name);
  if (names.includes(word)) throw new UsageError(`A command stands before its options: aims-lint ${word}.`);
  const guess = meant.get(word) ?? nearest(word, names);
  if (guess === undefined) return;
  const command = ["aims-lint", guess].filter((part) => part !== "").join(" ");
  throw new UsageError(`There is no path and no command ${word}. Did you mean ${command}?`);
}

/** What people call what is called otherwise here. */
const meant: ReadonlyMap<string, string> = new Map([
  ["help", "--help"],
  ["version", "--version"],
  ["lint", ""],
  ["check", ""],
]);

function helpOf({ name }: Command): string {
  return name === "" ? "aims-lint --help" : `aims-lint ${name} --help`;
}
