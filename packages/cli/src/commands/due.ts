import { besideOption, formatOption, reportOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer, reported } from "./exits.ts";

/** What falls due. */
export const due: Command = {
  name: "due",
  summary: "Shows what falls due and when: reviews, audits, treatments, waivers, attestations.",
  operands: "[path...]",
  description: "What is overdue comes first and is always shown. A path says which project.",
  options: [
    formatOption(["text", "json", "ics"]),
    {
      name: "within",
      value: "90d",
      help: "how far to look ahead: days (90d), weeks (12w), months (6m), years (1y)",
    },
    besideOption,
    ...reportOptions,
  ],
  exits: [reported, noAnswer, interrupted],
  examples: ["aims-lint due --within 90d", "aims-lint due --format ics --output aims.ics"],
  run: async (given, surroundings) => (await import("./run-due.ts")).runDue(given, surroundings),
};
