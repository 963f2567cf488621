import { besideOption, formatOption, reportOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer, reported } from "./exits.ts";

/** The state of every requirement. */
export const coverage: Command = {
  name: "coverage",
  summary: "Shows the state of every requirement, what evidences it and what stands against it.",
  operands: "[path...]",
  description: `All 32 sub-clauses and 38 controls, with the documents and records that are evidence for them, the
statements of people about them, and the findings against them. A path says which project.`,
  options: [
    formatOption(["text", "markdown", "json", "csv"]),
    { name: "requirement", value: "ID", help: "show only these, or all below a heading: 6.1, A.6, A" },
    { name: "phase", value: "NAME", help: "show only this phase: plan, do, check or act" },
    { name: "state", value: "NAME", help: "show only this state: gaps, evidenced, not-evaluated and so on" },
    { name: "stage", value: "1|2", help: "show what an auditor mainly looks at in this stage" },
    {
      name: "framework",
      value: "NAME",
      help: "arrange it by another framework: eu-ai-act, nist-ai-rmf and so on",
    },
    besideOption,
    ...reportOptions,
  ],
  exits: [reported, noAnswer, interrupted],
  examples: [
    "aims-lint coverage",
    "aims-lint coverage --stage 1 --state gaps,not-evaluated",
    "aims-lint coverage --format markdown --output coverage.md",
    "aims-lint coverage --framework eu-ai-act",
  ],
  run: async (given, surroundings) => (await import("./run-coverage.ts")).runCoverage(given, surroundings),
};
