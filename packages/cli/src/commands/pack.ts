import { allowPluginsOption, besideOption, projectOption } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer } from "./exits.ts";

/** One file for the auditor. */
export const pack: Command = {
  name: "pack",
  summary: "Packs documents, result, reports and configuration into one archive that verify checks later.",
  operands: "[path]",
  description: `The archive holds every document as it was read, the result as JSON, reports for people, the configuration and the
baseline, and a manifest with the hash of each, the commit, the versions and the day. The same files give the
same bytes. It is not signed: sign it, or keep its hash where nobody can change it.`,
  options: [
    { name: "output", value: "FILE", help: "the file to write (default: aims-lint-archive.zip)" },
    {
      name: "format",
      value: "NAME",
      help: "a report to put in besides the usual ones; again for more",
    },
    { name: "today", value: "YYYY-MM-DD", help: "the day to compare dates with (default: today in UTC)" },
    projectOption,
    besideOption,
    { name: "no-history", help: "do not ask git for the history; rules that need it are not evaluated" },
    { name: "config", value: "FILE", help: "use this configuration in place of the project's" },
    allowPluginsOption,
  ],
  exits: [["0", "the archive was written, whatever the check says"], noAnswer, interrupted],
  examples: ["aims-lint pack", "aims-lint pack --output audit-2026.zip --format csv"],
  run: async (given, surroundings) => (await import("./run-pack.ts")).runPack(given, surroundings),
};
