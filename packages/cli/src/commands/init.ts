import { allowPluginsOption, yesOption } from "../arguments/options.ts";
import { changeOptions } from "../proposing/carry-out.ts";
import type { Command } from "./command.ts";
import { interrupted } from "./exits.ts";

/** The first documents of an AI management system. */
export const init: Command = {
  name: "init",
  summary: "Writes the documents of a new AI management system, with guidance on what to write in them.",
  operands: "",
  description: `Asks for the organisation, its AI systems and how you like to write, and writes every document that is needed
then. In each of them comments say what to write there, for whom and why; the check fails until they have
given way to answers, and says what to write next. Owners, dates, ratings and reasons are yours: none is
made up. No file is ever overwritten.`,
  options: [
    { name: "organisation", value: "NAME", help: "the name of the organisation" },
    {
      name: "system",
      value: "NAME=ROLE[,ROLE]",
      help: "an AI system and what you are to it: producer, provider, user, customer, partner, or another word for one, such as deployer; again for more",
    },
    { name: "root", value: "FOLDER", help: "where the documents lie (default: aims)" },
    {
      name: "metadata",
      value: "front-matter|table",
      help: "where a document says who owns it and when it was approved (default: front-matter)",
    },
    {
      name: "registers",
      value: "markdown|yaml",
      help: "how lists of risks, controls and the like are written (default: markdown)",
    },
    {
      name: "add-missing",
      help: "add the documents that an AI management system which is there still lacks",
    },
    yesOption,
    ...changeOptions,
    allowPluginsOption,
  ],
  exits: [
    ["0", "the documents were written, or shown with --dry-run"],
    [
      "2",
      "nothing was written: a bad option, documents that are there already, a file that cannot be written",
    ],
    interrupted,
  ],
  examples: [
    "aims-lint init",
    'aims-lint init --organisation "Example Ltd" --system "Reply Draft=provider,user" --yes',
    "aims-lint init --add-missing --dry-run",
  ],
  run: async (given, surroundings) => (await import("./run-init.ts")).runInit(given, surroundings),
};
