import { configurationOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted } from "./exits.ts";

/** Gives the records of a kind to people who live in spreadsheets. */
export const exportCommand: Command = {
  name: "export",
  summary: "Writes all records of a kind as CSV, XLSX, Markdown or YAML, losing nothing.",
  operands: "KIND [path...]",
  description: `KIND is risk, control, system, supplier or any other kind of record. All of them are in the file, wherever they are
written, with their columns as they are called there, those of your own too, and with the place of each. What import
reads of the file is what was exported. A path says which project.`,
  options: [
    {
      name: "format",
      value: "csv|xlsx|markdown|yaml",
      help: "what to write (default: as --output ends, or csv)",
    },
    { name: "output", value: "FILE", help: "the file to write; xlsx needs one" },
    ...configurationOptions,
  ],
  exits: [
    ["0", "the records were written"],
    ["2", "there are none, or a file could not be read, so that some may be missing"],
    interrupted,
  ],
  examples: [
    "aims-lint export risk --output risks.xlsx",
    "aims-lint export control --format csv --output soa.csv",
  ],
  run: async (given, surroundings) => (await import("./run-export.ts")).runExport(given, surroundings),
};
