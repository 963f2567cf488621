import {
  defineKind,
  definePack,
  defineRule,
  type Example,
  identifier,
  person,
  type Rule,
} from "@aims-lint/core";
import { expect, test } from "vitest";
import * as z from "zod";
import { checkExample, createRuleTester } from "./rule-tester.ts";

const ship = defineKind({
  name: "ship",
  summary: "A ship.",
  titles: ["Ships"],
  fields: { id: identifier(), captain: person() },
});

const captained = defineRule({
  id: "ship-captained",
  summary: "A ship has a captain.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: ship,
  options: z.strictObject({ smallest: z.number().default(0) }),
  messages: { missing: { problem: "{id} has no captain.", why: "-", how: "-" } },
  check(record, { report }) {
    if (!record.has("captain")) report("missing", { at: record.at("captain"), data: { id: record.id } });
  },
});

/** The kind is in a pack of its own, as those of ISO/IEC 42001 are for a company's rules. */
const packs = [
  definePack({ name: "harbour", version: "1.0.0", kinds: [ship], rules: [] }),
  definePack({ name: "company", version: "1.0.0", kinds: [], rules: [captained] }),
];

const gap: Example = {
  shows: "gap",
  title: "nobody",
  files: { "aims/ships.csv": "ID,Captain\nS-1,Jane\nS-2,\n    ~ S-2 has no captain.\n" },
};
const good: Example = { shows: "good", title: "Jane", files: { "aims/ships.csv": "ID,Captain\nS-1,Jane\n" } };
const absent: Example = { shows: "absent", title: "no ships", files: { "aims/notes.md": "# Notes\n" } };

test.each([gap, good, absent])("an example that shows what the rule does is right: $title", (example) => {
  expect(() => checkExample(captained, example, packs)).not.toThrow();
});

test("a wrong drawing is shown line by line", () => {
  const files = { "aims/ships.csv": "ID,Captain\nS-1,\n    ~ S-1 has no owner.\n" };
  expect(() => checkExample(captained, { ...gap, files }, packs)).toThrow(
    `The report is not the one that is drawn (- the example, + the rule):

aims/ships.csv
  ID,Captain
  S-1,
-     ~ S-1 has no owner.
+     ~ S-1 has no captain.
  `,
  );
});

test.each<[string, Example, string]>([
  ["a gap without a finding", { ...good, shows: "gap" }, "The example shows a gap, and nothing is reported."],
  [
    "a good one that the rule does not look at",
    { ...absent, shows: "good" },
    "The rule has no say about the example: it ended as not-applicable, not as pass.",
  ],
  ["an absent one that passes", { ...good, shows: "absent" }, "Absent is never a pass, and the rule passed."],
  [
    "a fix that is not offered",
    { ...gap, fixed: { "aims/ships.csv": "ID,Captain\nS-1,Jane\nS-2,Joe\n" } },
    "The fixed files are not the ones that the example gives",
  ],
  ["an option that the rule does not take", { ...good, options: { smalest: 1 } }, "Did you mean smallest?"],
])("says what is wrong: %s", (_what, example, message) => {
  expect(() => checkExample(captained, example, packs)).toThrow(message);
});

test("a rule that no pack has is not passed over", () => {
  const other: Rule = { ...captained, id: "ship-named" };
  expect(() => checkExample(other, good, packs)).toThrow(
    "The rule ship-named is in no pack of the test (harbour, company). Add it to the rules of its pack.",
  );
});

test("the tester runs examples and cases, and demands one of each sort", () => {
  const ran: [string, string][] = [];
  const testRule = createRuleTester(packs, (name, run) => {
    try {
      run();
      ran.push([name, "ok"]);
    } catch (error) {
      ran.push([name, (error as Error).message]);
    }
  });
  testRule({ ...captained, examples: [gap, good] }, [absent]);
  expect(ran).toEqual([
    ["ship-captained has an example for: gap", "ok"],
    ["ship-captained has an example for: good", "ok"],
    [
      "ship-captained has an example for: absent",
      'No example of ship-captained shows "absent": documents without what the rule asks about, which is never a pass. Add one to its examples.',
    ],
    ["ship-captained: nobody", "ok"],
    ["ship-captained: Jane", "ok"],
    ["ship-captained: no ships", "ok"],
  ]);
});
