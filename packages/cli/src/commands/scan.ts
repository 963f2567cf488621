import { formatOption, reportOptions } from "../arguments/options.ts";
import type { Command } from "./command.ts";
import { interrupted, noAnswer } from "./exits.ts";

/** The AI in the code. */
export const scan: Command = {
  name: "scan",
  summary:
    "Shows the AI in the code: packages, models, services, images, tools, and which system claims each.",
  operands: "[path]",
  description: `With or without an AI management system in the repository. Manifests and code are parsed, nothing of
them is run, and what could not be read is said. A path narrows down what is shown.
cyclonedx writes a list of parts (CycloneDX 1.6, ML-BOM).`,
  options: [
    formatOption(["text", "json", "cyclonedx"]),
    { name: "hints", help: "show also what could be AI, by one weak signal alone" },
    {
      name: "fail-on",
      value: "undeclared",
      help: "fail where AI in the product is claimed by no system and ignored by no waiver",
    },
    ...reportOptions,
  ],
  exits: [
    ["0", "the report was made, and nothing is there that --fail-on names"],
    ["1", "with --fail-on: it is there"],
    [noAnswer[0], `${noAnswer[1]}; with --fail-on: a manifest that could not be read`],
    interrupted,
  ],
  examples: [
    "aims-lint scan",
    "aims-lint scan services/chat --hints",
    "aims-lint scan --fail-on undeclared",
    "aims-lint scan --format cyclonedx --output ai.cdx.json",
  ],
  run: async (given, surroundings) => (await import("./run-scan.ts")).runScan(given, surroundings),
};
