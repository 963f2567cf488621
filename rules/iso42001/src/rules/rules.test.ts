import { builtinRules } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { rules } from "./index.ts";

/** The longest text of a message or a remark, in characters: what a reader takes in at a glance. */
const longest = 400;

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (_id, rule) => {
  test("shows a gap, a good case and one where what it asks about is absent", () => {
    const shown = new Set(rule.examples.map(({ shows }) => shows));
    expect([...shown].sort()).toEqual(["absent", "gap", "good"]);
  });

  test("speaks in short texts, in its own words", () => {
    const texts = textsOf(rule);
    expect(texts.filter(({ length }) => length > longest)).toEqual([]);
    expect(texts.filter((text) => /\b(?:shall|compliant|certified)\b|!(?:\s|$)/i.test(text))).toEqual([]);
  });

  test("names every option that its texts speak of", () => {
    const named = [...(rule.notAGap ?? "").matchAll(/\bthe option (\w+)\b/g)].map((match) => match[1] ?? "");
    for (const name of named)
      expect(rule.options.safeParse({ [name]: null }).error?.issues[0]?.path).toEqual([name]);
  });
});

test.each([...rules, ...builtinRules].map((rule) => [rule.id, rule.notAGap] as const))(
  "%s says when what it looks for may be missing",
  (_id, notAGap = "") => {
    expect(notAGap).toMatch(/^\p{Lu}.+\.$/u);
  },
);

function textsOf(rule: (typeof rules)[number]): string[] {
  const messages = Object.values(rule.messages).flatMap(({ problem, why, how }) => [problem, why, how]);
  return [rule.summary, rule.notAGap ?? "", ...messages];
}
