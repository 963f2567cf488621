import { formatOption } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted } from "./exits.ts";

/** Whether an archive is still what was packed. */
export const verify: Command = {
  name: "verify",
  summary: "Checks an archive of pack: every hash, and whether its documents still give its result.",
  operands: "FILE",
  description: `It says by name what is missing, altered or added, and judges the documents in the archive again, on the day on which they
were packed. Nothing is unpacked to the disk, and no code in it is run. Who packed it, and when, only a signature can tell.`,
  options: [
    { name: "against", value: "DIR", help: "compare it with the files of this project too" },
    {
      name: "commit",
      value: "REF",
      help: "with --against: with this commit of it, not with what is on the disk",
    },
    {
      name: "beside",
      value: "DIR",
      help: "with --against: compare the documents that were read beside the project's with this repository",
    },
    formatOption(["text", "json"]),
  ],
  exits: [
    ["0", "it is whole; with --against, the project is as it was packed"],
    ["1", "something differs; it is said what"],
    ["2", "it is no archive of aims-lint pack, or could not be read"],
    interrupted,
  ],
  examples: [
    "aims-lint verify audit-2026.zip",
    "aims-lint verify audit-2026.zip --against . --commit v2026.1",
  ],
  run: async (given, surroundings) => (await import("./run-verify.ts")).runVerify(given, surroundings),
};
