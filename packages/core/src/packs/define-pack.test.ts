import { describe, expect, test } from "vitest";
import * as z from "zod";
import { identifier } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { defineRule } from "../rules/define-rule.ts";
import { definePack } from "./define-pack.ts";
import type { Pack } from "./pack.ts";
import { shapeFaults } from "./shape-faults.ts";

const ship = defineKind({ name: "ship", summary: "A ship.", fields: { id: identifier() } });
const rule = defineRule({
  id: "ship-named",
  summary: "A ship has a name.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: ship,
  options: z.strictObject({}),
  messages: {},
  check: () => {},
});
const pack: Pack = { name: "harbour", version: "1.0.0", kinds: [ship], rules: [rule] };

describe("definePack", () => {
  test("gives back a pack that holds together", () => {
    expect(definePack(pack)).toBe(pack);
  });

  test.each<[string, Partial<Pack>, string]>([
    ["a kind that is there twice", { kinds: [ship, ship] }, "The kind ship is defined twice."],
    ["a rule that is there twice", { rules: [rule, rule] }, "The rule ship-named is defined twice."],
    [
      "a rule of a group that is not there",
      { rules: [{ ...rule, group: "law" }] },
      "The rule ship-named belongs to law, which is no group of the pack.",
    ],
    [
      "evidence that is none of its kinds",
      { evidence: { "1.1": ["boat"] } },
      "The evidence for 1.1 names boat, which is no kind of the pack.",
    ],
  ])("refuses %s", (_what, change, message) => {
    expect(() => definePack({ ...pack, ...change })).toThrow(message);
  });
});

describe("what somebody else made", () => {
  const older = { ...ship, normaliseId: undefined };
  const bare = { ...rule, examples: undefined };

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "It is no pack: definePack of @aims-lint/core makes one."],
    ["a function", () => pack, "It is no pack: definePack of @aims-lint/core makes one."],
    ["another object", {}, "The pack has no name."],
    ["a pack without a version", { ...pack, version: 1 }, "The pack harbour has no version."],
    [
      "a pack without rules",
      { ...pack, rules: undefined },
      "The list of rules of the pack harbour is missing.",
    ],
    [
      "a rule that is none",
      { ...pack, rules: [null] },
      "The list of rules of the pack harbour, number 1, is no rule: defineRule makes one.",
    ],
    [
      "a kind of another engine",
      { ...pack, kinds: [older] },
      "The kind ship lacks normaliseId: defineKind adds what has a default. It was made without it, or with another version of @aims-lint/core.",
    ],
    [
      "a rule that nobody defined",
      { ...pack, rules: [bare] },
      "The rule ship-named lacks examples: defineRule adds what has a default. It was made without it, or with another version of @aims-lint/core.",
    ],
    [
      "a rule whose name nobody could write",
      { ...pack, rules: [{ ...rule, id: "ship named" }] },
      "The name ship named of a rule has to be lower-case words with hyphens.",
    ],
    [
      "a kind with a field that is none",
      { ...pack, kinds: [{ ...ship, fields: { id: "text" } }] },
      "The kind ship lacks fields that builders made: defineKind adds what has a default. It was made without it, or with another version of @aims-lint/core.",
    ],
    [
      "a severity of its own",
      { ...pack, rules: [{ ...rule, severity: "fatal" }] },
      "The rule ship-named has no severity.",
    ],
    [
      "options that are no schema",
      { ...pack, rules: [{ ...rule, options: {} }] },
      "The options of the rule ship-named are no schema of zod 4: z.strictObject({}) takes none.",
    ],
    [
      "a rule on nothing",
      { ...pack, rules: [{ ...rule, on: "ship" }] },
      'The rule ship-named says nothing of what it is on: a kind, "document" or "project".',
    ],
    [
      "a catalogue that is none",
      { ...pack, catalogue: [] },
      "The catalogue of the pack harbour has no standard, or no list of requirements with ids.",
    ],
    [
      "a member that is no function",
      { ...pack, trace: true },
      "What the pack harbour has for trace is no function.",
    ],
  ])("is looked at before it is used: %s", (_what, value, fault) => {
    expect(shapeFaults(value)).toEqual([fault]);
  });

  test("has no fault where it is a pack", () => {
    expect(shapeFaults(pack)).toEqual([]);
  });
});
