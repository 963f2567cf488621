import { configurationOptions, yesOption } from "../arguments/options.ts";
import { changeOptions } from "../proposing/carry-out.ts";
import type { Command } from "./command.ts";
import { interrupted } from "./exits.ts";

/** Takes the records of a spreadsheet into the project. */
export const importCommand: Command = {
  name: "import",
  summary: "Takes records from a CSV or XLSX file, or from another tool, into the project.",
  operands: "PATH",
  description: `It says which column is which field and why, asks whether that is right, and adds the records to the register that
the project has, or writes a new one. Texts are taken over as they are. A record that the project has already is
compared and stays as it is. Nothing is overwritten, emptied or made up. Exports of CISO Assistant and probo, an
ai-systems.yaml of Concord and a folder with .rulestatus.yaml are known; docs/import-export.md says what is read.`,
  options: [
    {
      name: "as",
      value: "KIND",
      help: "what the rows are: risk, control, system, supplier or any other kind",
    },
    {
      name: "from",
      value: "TOOL",
      help: "whose file it is: rulestatus, concord, ciso-assistant or probo, or spreadsheet for nobody's (default: as it looks)",
    },
    { name: "sheet", value: "NAME", help: "the sheet of the spreadsheet; a hidden one has to be named" },
    {
      name: "column",
      value: "HEADER=FIELD",
      help: "what a column is; HEADER= keeps it as a column of your own, HEADER=- leaves it out; may be given again",
    },
    { name: "to", value: "FILE", help: "the register to add to, or a new file" },
    {
      name: "layout",
      value: "markdown|yaml|csv",
      help: "how a new register is written (default: as --to ends, or Markdown)",
    },
    { name: "add-columns", help: "give the table that takes the records the columns that it lacks" },
    { name: "update", help: "change what differs in records that the project has already" },
    {
      name: "encoding",
      value: "NAME",
      help: "the encoding of a CSV file that is not UTF-8, such as windows-1252",
    },
    yesOption,
    ...changeOptions,
    ...configurationOptions,
  ],
  exits: [
    ["0", "the records are in the project, or were there already"],
    ["2", "nothing was written: a bad option, a file that cannot be read, columns that nobody confirmed"],
    interrupted,
  ],
  examples: [
    "aims-lint import risks.xlsx --as risk --sheet Register",
    'aims-lint import soa.csv --as control --column "Begründung=justification" --dry-run',
    "aims-lint import ciso-assistant/risk-scenarios.csv --dry-run",
    "aims-lint import risks.csv --as risk --to aims/risk-register.yaml --yes",
  ],
  run: async (given, surroundings) => (await import("./run-import.ts")).runImport(given, surroundings),
};
