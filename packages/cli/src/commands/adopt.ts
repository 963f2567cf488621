import { allowPluginsOption, yesOption } from "../arguments/options.ts";
import { changeOptions } from "../proposing/carry-out.ts";
import type { Command } from "./command.ts";
import { interrupted } from "./exits.ts";

/** A folder that is there already becomes one that is checked. */
export const adopt: Command = {
  name: "adopt",
  summary: "Proposes a configuration for documents that are there already.",
  operands: "[folder]",
  description: `Looks at file names, titles, headings, columns and what stands in them, says what each file seems to hold and
which column is which field, with the evidence, asks about what is doubtful, and writes aims-lint.config.yaml. A configuration
that is there is added to; nothing in it is changed. The documents are left as they are.`,
  options: [
    yesOption,
    { name: "include-doubtful", help: "take the doubtful guesses too, where nobody is asked" },
    ...changeOptions,
    { name: "today", value: "YYYY-MM-DD", help: "the day to compare dates with (default: today in UTC)" },
    allowPluginsOption,
  ],
  exits: [
    ["0", "the folder is adopted, or needs no configuration"],
    [
      "2",
      "nothing was found that looks like an AI management system, or the configuration cannot be read or written",
    ],
    interrupted,
  ],
  examples: ["aims-lint adopt", "aims-lint adopt --dry-run", "aims-lint adopt governance --yes"],
  run: async (given, surroundings) => (await import("./run-adopt.ts")).runAdopt(given, surroundings),
};
