import type { ConfigurationDescription } from "@aims-lint/core";
import { expect, test } from "vitest";
import { formatConfigurationJson } from "./format-configuration-json.ts";
import { formatConfigurationText } from "./format-configuration-text.ts";

const at = "aims-lint.config.yaml";
const rule = {
  options: {},
  optionsFrom: "default",
  severityFrom: "default",
  held: null,
  isSet: false,
} as const;

const description: ConfigurationDescription = {
  file: "aims/risks.md",
  reading: "read",
  kinds: [
    { kind: "risk", by: "name", evidence: "risks", from: "aims/risks.md:1:3" },
    { kind: "treatment", by: "configuration", evidence: "aims/risks.md", from: `${at}:4:3` },
  ],
  declined: [{ kind: "control", reason: "a Statement of Applicability of ISO/IEC 27001" }],
  configurations: [at, "base.yaml"],
  preset: { value: "audit", from: `${at}:1:1` },
  roots: { value: [""], from: "base.yaml:2:1" },
  ignore: { value: [], from: "default" },
  groups: { value: ["eu-ai-act"], from: `${at}:9:1` },
  baseline: { value: "aims-lint.baseline.json", from: "default" },
  codeIgnore: { value: ["third/**"], from: `${at}:23:3` },
  codeAreas: [{ value: "tools/** is development", from: `${at}:25:5` }],
  rollOut: [{ value: "6.1: warn 2027-01-01, enforce 2027-04-01", from: `${at}:11:5` }],
  words: [{ value: "risk status: offen is open", from: `${at}:20:9` }],
  packs: ["iso42001 1.0.0"],
  rules: [
    { ...rule, rule: "a-set", severity: "off", severityFrom: `overrides[0] at ${at}:20:7`, isSet: true },
    {
      ...rule,
      rule: "b-set",
      severity: "error",
      options: { months: 6, words: ["x"] },
      optionsFrom: `${at}:12:5`,
      isSet: true,
    },
    { ...rule, rule: "c", severity: "info", severityFrom: "preset audit" },
    { ...rule, rule: "d", severity: "error", held: { as: "info", until: "2027-01-31" } },
    { ...rule, rule: "e", severity: "off" },
  ],
};

test("what is set is shown with who says it, the rest is counted", () => {
  expect(formatConfigurationText(description, { color: false }).split("\n")).toEqual([
    "aims/risks.md",
    "Read      yes",
    'Holds     risk, by its name "risks" (aims/risks.md:1:3)',
    `Holds     treatment, ${at}:4:3 says`,
    "Not       control: it is a Statement of Applicability of ISO/IEC 27001",
    "",
    `Made of   ${at}, base.yaml`,
    "Packs     iso42001 1.0.0",
    `Preset    audit (${at}:1:1)`,
    "Roots     the project (base.yaml:2:1)",
    "Ignore    none (default)",
    `Groups    eu-ai-act (${at}:9:1)`,
    "Baseline  aims-lint.baseline.json (default)",
    `Code      without third/** (${at}:23:3)`,
    `          tools/** is development (${at}:25:5)`,
    `Roll-out  6.1: warn 2027-01-01, enforce 2027-04-01 (${at}:11:5)`,
    `Words     risk status: offen is open (${at}:20:9)`,
    "",
    "Rules: 3 of 5 are on for this file",
    `  off      a-set  overrides[0] at ${at}:20:7`,
    "  error    b-set  default",
    `             months: 6, words: ["x"] (${at}:12:5)`,
    "  3 others as the preset audit grades them: 1 error, 1 info, 1 off",
    "  Held back by the roll-out: 1 count as info until 2027-01-31",
    "  --format json has all of them.",
    "",
  ]);
});

test("without a configuration all rules are counted", () => {
  const text = formatConfigurationText(
    {
      ...description,
      reading: "outside",
      kinds: [],
      declined: [],
      configurations: [],
      preset: { value: "recommended", from: "default" },
      rules: [{ ...rule, rule: "d", severity: "error" }],
    },
    { color: false },
  );
  expect(text).toContain(
    "Read      no, it lies outside of the roots, unless it is named on the command line\n",
  );
  expect(text).toContain("Holds     nothing that is recognised\n");
  expect(text).toContain("Made of   no configuration\n");
  expect(text).toContain("  all 1 as they grade themselves: 1 error\n");
});

test("as JSON every rule is there", () => {
  const report = JSON.parse(formatConfigurationJson(description, { version: "1.0.0" }));
  expect(report).toMatchObject({ version: 1, file: "aims/risks.md", preset: { value: "audit" } });
  expect(report.rules).toHaveLength(5);
  expect(report.rules[2]).toEqual({
    rule: "c",
    severity: "info",
    severityFrom: "preset audit",
    options: {},
    optionsFrom: "default",
    held: null,
  });
});

test("names that would do harm in a terminal are made safe", () => {
  const evil = { ...description, file: "aims/\u001b[31m\u202er.md", configurations: ["::error::x"] };
  const text = formatConfigurationText(evil, { color: false });
  expect(text).not.toMatch(/[\u001b\u202e]/u);
  expect(formatConfigurationJson(evil, { version: "1" })).not.toMatch(/[\u001b\u202e]/u);
});
