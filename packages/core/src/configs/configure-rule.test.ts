import { expect, test } from "vitest";
import * as z from "zod";
import { identifier } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Scope } from "../rules/rule.ts";
import { type Config, ConfigurationError } from "./config.ts";
import { configureRule } from "./configure-rule.ts";

const risk = defineKind({ name: "risk", summary: "A risk.", fields: { id: identifier() } });

function ruleOn(on: Scope) {
  return defineRule({
    id: "risk-current",
    summary: "A risk is looked at again.",
    requirements: [],
    severity: "warning",
    basis: "practice",
    on,
    options: z.strictObject({ months: z.number().default(12) }),
    messages: { old: { problem: "Old.", why: "-", how: "-" } },
    check: () => undefined,
  });
}

/** `severity months` of a rule for each of some paths. */
function states(config: Partial<Config>, paths: readonly string[] = ["aims/a.md"], isOn = true): string[] {
  const configured = configureRule(ruleOn(risk), { packs: [], ...config }, isOn);
  if (!configured) return ["nowhere"];
  return paths.map((path) => {
    const { severity, options } = configured.at?.(path) ?? configured;
    return `${severity} ${JSON.stringify(options)}`;
  });
}

const drafts = (path: string): boolean => path.startsWith("aims/drafts/");
const all = (): boolean => true;

test("without settings a rule grades itself and has its own options", () => {
  expect(states({})).toEqual(['warning {"months":12}']);
});

test.each([
  ["recommended", "warning"],
  ["strict", "error"],
  ["audit", "info"],
] as const)("the preset %s makes a warning of practice a %s", (preset, severity) => {
  expect(states({ preset })).toEqual([`${severity} {"months":12}`]);
});

test("a setting goes before the preset, severity and options each for themselves", () => {
  const preset = "strict";
  expect(states({ preset, rules: { "risk-current": { severity: "info" } } })).toEqual(['info {"months":12}']);
  expect(states({ preset, rules: { "risk-current": { options: { months: 6 } } } })).toEqual([
    'error {"months":6}',
  ]);
});

test("an override goes before the setting, a later one before an earlier one", () => {
  const rules = { "risk-current": { severity: "error", options: { months: 6 } } } as const;
  const overrides = [
    { files: drafts, rules: { "risk-current": { severity: "off" } } },
    { files: (path: string) => path.endsWith("b.md"), rules: { "risk-current": { severity: "info" } } },
    { files: drafts, rules: { "risk-current": { options: { months: 3 } } } },
  ] as const;
  expect(states({ rules, overrides }, ["aims/a.md", "aims/drafts/a.md", "aims/drafts/b.md"])).toEqual([
    'error {"months":6}',
    'off {"months":3}',
    'info {"months":3}',
  ]);
});

test("a rule that is off runs where an override switches it on, and only there", () => {
  const rules = { "risk-current": { severity: "off" } } as const;
  const on = [{ files: drafts, rules: { "risk-current": { severity: "error" } } }] as const;
  expect(states({ rules })).toEqual(["nowhere"]);
  expect(states({ rules, overrides: on }, ["aims/a.md", "aims/drafts/a.md"])).toEqual([
    'off {"months":12}',
    'error {"months":12}',
  ]);
  expect(states({ overrides: on }, ["aims/a.md", "aims/drafts/a.md"], false)).toEqual([
    'off {"months":12}',
    'error {"months":12}',
  ]);
});

test.each<[string, Partial<Config>, string]>([
  [
    "an unknown option of an override",
    { overrides: [{ files: all, rules: { "risk-current": { options: { month: 1 } } } }] },
    "overrides 0 rules risk-current options month: The rule risk-current has no option month. Did you mean months?",
  ],
  [
    "an option of the wrong type",
    { rules: { "risk-current": { options: { months: "six" } } } },
    "rules risk-current options months: The options of risk-current are wrong",
  ],
  [
    "an unknown option of a rule that is off",
    { rules: { "risk-current": { severity: "off", options: { month: 1 } } } },
    "rules risk-current options month: The rule risk-current has no option month.",
  ],
])("%s is named with its place", (_name, config, fault) => {
  expect(() => states(config)).toThrow(ConfigurationError);
  expect(faultOf(() => states(config))).toContain(fault);
});

test("the options of a rule that looks at the whole project cannot differ between files", () => {
  const overrides = [{ files: all, rules: { "risk-current": { options: { months: 1 } } } }];
  expect(faultOf(() => configureRule(ruleOn("project"), { packs: [], overrides }, true))).toBe(
    "overrides 0 rules risk-current options: The rule risk-current looks at the whole project, so its options cannot differ between files.",
  );
});

function faultOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return `${error.key.join(" ")}: ${error.message}`;
  }
}
