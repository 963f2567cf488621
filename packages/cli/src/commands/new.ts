import { configurationOptions, yesOption } from "../arguments/options.ts";
import { changeOptions } from "../proposing/carry-out.ts";
import type { Command } from "./command.ts";
import { interrupted } from "./exits.ts";

/** One new record or document. */
export const newCommand: Command = {
  name: "new",
  summary: "Writes one new record or document, with the next free id, the way the others are written.",
  operands: "KIND [NAME]",
  description: `KIND is what aims-lint explain knows as a kind: risk, system, incident, policy and so on. The record becomes a row of
the table, an item of the list or a file beside the others, wherever the project keeps such records; the first one
begins a register. What nobody says stays empty: owners, dates and ratings are for people to write. A control is named
by its id and gets its row in the Statement of Applicability.`,
  options: [
    { name: "set", value: "FIELD=VALUE", help: "fill in a field; may be given again" },
    { name: "title", value: "TEXT", help: "what it is called; the same as NAME" },
    { name: "id", value: "ID", help: "its id (default: the next free one)" },
    { name: "in", value: "FILE", help: "the register to add to, the folder of such files, or a new file" },
    {
      name: "layout",
      value: "markdown|yaml|csv",
      help: "how a first register is written (default: as --in ends, or as the project's others)",
    },
    yesOption,
    ...changeOptions,
    {
      name: "today",
      value: "YYYY-MM-DD",
      help: "the day, for ids with a year in them (default: today in UTC)",
    },
    ...configurationOptions,
  ],
  exits: [
    ["0", "it is written"],
    ["2", "nothing was written: a bad option, a value that its field cannot read, several places for it"],
    interrupted,
  ],
  examples: [
    'aims-lint new risk "Scores drift" --set system=SYS-001',
    "aims-lint new control A.6.2.4 --set applicable=yes",
    "aims-lint new incident --set system=SYS-002 --dry-run",
    "aims-lint new impact-assessment --set system=SYS-003",
  ],
  run: async (given, surroundings) => (await import("./run-new.ts")).runNew(given, surroundings),
};
