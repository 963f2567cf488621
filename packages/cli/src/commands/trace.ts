import { besideOption, formatOption, reportOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer, reported } from "./exits.ts";

/** One system on one page. */
export const trace: Command = {
  name: "trace",
  summary: "Follows one AI system through everything that is on record about it.",
  operands: "SYSTEM [path...]",
  description: `From the inventory over impact assessments, risks, treatments and controls to monitoring, incidents
and changes, the way an auditor samples, with what is missing at its place.
SYSTEM is an id or a name.`,
  options: [formatOption(["text", "markdown", "json"]), besideOption, ...reportOptions],
  exits: [reported, noAnswer, interrupted],
  examples: ["aims-lint trace SYS-001", "aims-lint trace SYS-001 --format markdown --output sys-001.md"],
  run: async (given, surroundings) => (await import("./run-trace.ts")).runTrace(given, surroundings),
};
