import type { Given } from "../arguments/given.ts";
import type { Option } from "../arguments/options.ts";
import type { Surroundings } from "../surroundings.ts";

/** Something that the program can be told to do. What it takes to do it is loaded when it is done. */
export interface Command {
  /** The first word of the command line; empty for the check itself. */
  readonly name: string;
  /** What it does, in one sentence, for the list of commands. */
  readonly summary: string;
  /** What follows the name and the options: `[path...]`. */
  readonly operands: string;
  /** What a person has to know besides, in paragraphs. */
  readonly description: string;
  /** Its own options; every command takes the common ones. */
  readonly options: readonly Option[];
  readonly exits: readonly (readonly [code: string, meaning: string])[];
  readonly examples: readonly string[];
  /**
   * Does it and gives the exit code.
   * @throws {UsageError} for a value that cannot be used, and whatever keeps it from being done.
   */
  run(given: Given, surroundings: Surroundings): Promise<number>;
}
