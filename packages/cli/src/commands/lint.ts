import { besideOption, formattersOption, projectOption, reportOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer } from "./exits.ts";

/** The check itself. */
export const lint: Command = {
  name: "",
  summary: "Checks the documents of an AI management system (ISO/IEC 42001).",
  operands: "[path...]",
  description: `Without a path, it checks the project around the present folder: its folders aims/, docs/aims/,
docs/compliance/iso-42001/, compliance/ai/ and .aims/, or those that aims-lint.config.yaml names.
A path inside of them narrows down what is reported. Any other path is checked on its own.`,
  options: [
    formattersOption(),
    besideOption,
    ...reportOptions,
    projectOption,
    { name: "rule", value: "NAME", help: "run only this rule; again or with commas for more" },
    {
      name: "requirement",
      value: "ID",
      help: "run only the rules of this clause or control: 6.1.3, A.6.2.4",
    },
    { name: "max-warnings", value: "N", help: "fail on more warnings than this" },
    { name: "fix", help: "carry out what can be fixed without a person's judgement; report what is left" },
    { name: "scaffold", help: "with --fix: also make empty places for answers that are missing" },
    {
      name: "dry-run",
      help: "with --fix or --write-baseline: write nothing; print a patch for git apply, or write it to --output",
    },
    {
      name: "print-config",
      value: "FILE",
      help: "check nothing; show how one file is checked, and who says so",
    },
    {
      name: "write-baseline",
      help: "take on all that is found as known debt, in aims-lint.baseline.json; later runs report what is new",
    },
    { name: "show-known", help: "show known debt too; it is counted all the same" },
    {
      name: "since",
      value: "REF",
      help: "compare with where the change left this branch, tag or commit; report what the change brings",
    },
    {
      name: "config-from",
      value: "REF",
      help: "judge by the configuration, baseline and waivers of this branch, tag or commit, not by those of the change",
    },
    { name: "show-standing", help: "with --since: show too what stood before" },
    { name: "quiet", help: "show errors only; everything is counted all the same" },
  ],
  exits: [
    ["0", "no errors but known debt, and no more warnings than --max-warnings; with --since, no new ones"],
    ["1", "errors, or too many warnings; with --since, new ones"],
    noAnswer,
    interrupted,
  ],
  examples: [
    "aims-lint",
    "aims-lint docs/aims/risk-register.md",
    "aims-lint --format json --output aims-lint.json",
    "aims-lint --format text --format json=aims-lint.json",
    "aims-lint --requirement A.5.2,6.1.3",
    "aims-lint --print-config aims/risk-register.md",
    "aims-lint --write-baseline",
    "aims-lint --fix",
    "aims-lint --fix --dry-run --output aims-lint.patch",
    "aims-lint --since origin/main --config-from origin/main",
  ],
  run: async (given, surroundings) =>
    given.has("print-config")
      ? (await import("./run-print-config.ts")).runPrintConfig(given, surroundings)
      : (await import("./run-lint.ts")).runLint(given, surroundings),
};
