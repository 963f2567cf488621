import { configurationOptions, formatOption } from "../arguments/options.ts";
import type { Command } from "./command.ts";

/** What a rule, a requirement or a kind is. */
export const explain: Command = {
  name: "explain",
  summary: "Explains a rule, a requirement or a kind of document: what, why, how to mend it.",
  operands: "NAME",
  description:
    "NAME is a rule (soa-complete), a clause or control (6.1.3, A.6.2.4) or a kind (risk).\nWith --allow-plugins those of the plugins of the project around the present folder are known, too.",
  options: [
    formatOption(["text", "markdown"]),
    { name: "output", value: "FILE", help: "write the explanation to a file" },
    ...configurationOptions,
  ],
  exits: [
    ["0", "it is explained"],
    ["2", "there is nothing of that name"],
  ],
  examples: ["aims-lint explain soa-complete", "aims-lint explain A.6.2.4", "aims-lint explain risk"],
  run: async (given, surroundings) => (await import("./run-explain.ts")).runExplain(given, surroundings),
};
