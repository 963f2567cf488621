import { configurationOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";

/** JSON Schemas, for editors. */
export const schema: Command = {
  name: "schema",
  summary: "Prints or writes JSON Schemas, with which editors complete YAML files.",
  operands: "[config|KIND]",
  description: `config is the schema of aims-lint.config.yaml; KIND is a kind of document (risk, system), and its schema is that of a YAML
file that holds such records. With --write those of the configuration and of all kinds are put into .aims-lint/schemas/ of the
project around the present folder. A YAML file names its schema in its first line:
# yaml-language-server: $schema=.aims-lint/schemas/config.json`,
  options: [
    { name: "write", help: "write all of them into the project; again after an update, for they change" },
    { name: "dry-run", help: "with --write: write nothing; show as a patch what would be written" },
    { name: "output", value: "FILE", help: "write the schema, or the patch of --dry-run, to a file" },
    ...configurationOptions,
  ],
  exits: [
    ["0", "the schema is printed, or all are written"],
    ["2", "there is no such kind, or nothing could be written"],
  ],
  examples: [
    "aims-lint schema config",
    "aims-lint schema risk --output risk.schema.json",
    "aims-lint schema --write",
  ],
  run: async (given, surroundings) => (await import("./run-schema.ts")).runSchema(given, surroundings),
};
