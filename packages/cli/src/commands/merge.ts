import { formattersOption } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer } from "./exits.ts";

/** Many repositories in one report. */
export const merge: Command = {
  name: "merge",
  summary: "Rolls the JSON reports of many repositories up into one, and reports on all of them.",
  operands: "FILE...",
  description: `Each FILE is what aims-lint --format json wrote in one repository, or a folder with such files. A repository is
called as its report says; NAME=FILE calls it otherwise. Nothing is checked again: the checks may be of different days and
versions, and the roll-up says so. See docs/organisations.md.`,
  options: [
    formattersOption(),
    { name: "output", value: "FILE", help: "write the report to a file" },
    {
      name: "organisation",
      value: "NAME",
      help: "the repository that keeps what holds for all (default: the one whose documents the checks of the others read)",
    },
    {
      name: "expect",
      value: "NAMES",
      help: "the repositories that there should be; without one of them the roll-up is no answer",
    },
    { name: "max-warnings", value: "N", help: "fail on more warnings than this" },
    { name: "quiet", help: "show errors only; everything is counted all the same" },
    { name: "show-known", help: "show known debt too; it is counted all the same" },
  ],
  exits: [
    ["0", "no errors but known debt, and no more warnings than --max-warnings"],
    ["1", "errors, or too many warnings"],
    noAnswer,
    interrupted,
  ],
  examples: [
    "aims-lint merge reports/",
    "aims-lint merge governance.json product-a.json product-b.json --format html=all.html",
    "aims-lint merge reports/ --expect acme/chat,acme/churn --format markdown --format json=all.json",
  ],
  run: async (given, surroundings) => (await import("./run-merge.ts")).runMerge(given, surroundings),
};
