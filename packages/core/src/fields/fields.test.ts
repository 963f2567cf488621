import { describe, expect, test } from "vitest";
import type { Scalar, Value } from "../document/value.ts";
import { choice } from "./choice.ts";
import { citations } from "./citations.ts";
import { date } from "./date.ts";
import type { Field, Reading } from "./field.ts";
import { flag } from "./flag.ts";
import { level } from "./level.ts";
import { list } from "./list.ts";
import { reference, references } from "./reference.ts";
import { identifier, person, text, version } from "./text.ts";

const scalar = (value: string): Scalar => ({ type: "scalar", value, range: { start: 0, end: value.length } });

function read<V>(field: Field<V>, value: string | Value): Reading<V> {
  const source = typeof value === "string" ? value : "";
  return field.read(typeof value === "string" ? scalar(value) : value, {
    source: ({ start, end }) => source.slice(start, end),
  });
}

const value = <V>(field: Field<V>, written: string | Value): V | string => {
  const reading = read(field, written);
  return reading.state === "read" ? reading.value : reading.state;
};

describe("date", () => {
  test.each([
    ["2026-03-31", "2026-03-31"],
    ["2026-03-31T23:59:59+14:00", "2026-03-31"],
    ["2026‑03‑31", "2026-03-31"],
    ["20260331", "2026-03-31"],
    ["31.03.2026", "2026-03-31"],
    ["31/03/2026", "2026-03-31"],
    ["03/31/2026", "2026-03-31"],
    ["Jun 1 2018", "2018-06-01"],
    ["31 March 2026", "2026-03-31"],
    ["21–25 March 2026", "2026-03-21"],
    ["March 21 to 25, 2026", "2026-03-21"],
    ["2026-03-21 – 2026-03-25", "2026-03-21"],
    ["March 31st, 2026", "2026-03-31"],
    ["2026-03-31 (board)", "2026-03-31"],
    ["2026-02-30", "unreadable"],
    ["2026-13-01", "unreadable"],
    ["03/04/2026", "unreadable"],
    ["2026-03", "unreadable"],
    ["2025-?-??", "unreadable"],
    ["Annual", "unreadable"],
    ["not applicable (draft)", "empty"],
    ["—", "empty"],
    ["", "empty"],
    ["YYYY-MM-DD", "placeholder"],
    ["{{date}}", "placeholder"],
  ])("%s is %s", (written, expected) => expect(value(date(), written)).toBe(expected));

  test("says what it found and what it wants", () => {
    expect(read(date(), "soon")).toEqual({
      state: "unreadable",
      found: "soon",
      expected: "a day of the calendar, such as 2026-03-31",
      range: { start: 0, end: 4 },
    });
  });
});

describe("flag", () => {
  test.each([
    ["Yes", true],
    ["✅", true],
    ["Included", true],
    ["applicable draft", true],
    ["[x] Yes [ ] No", true],
    ["no", false],
    ["No (unless biometric)", false],
    ["Not applicable", false],
    ["❌ Excluded", false],
    ["Yes / No", "placeholder"],
    ["[ ] Yes [ ] No", "placeholder"],
    ["{{Y/N}}", "placeholder"],
    ["perhaps", "unreadable"],
    ["", "empty"],
  ])("%s is %s", (written, expected) => expect(value(flag(), written)).toBe(expected));
});

describe("choice", () => {
  const status = choice(["implemented", "partial", "planned"], {
    words: { done: "implemented", "in progress": "partial", "🟡": "partial" },
  });
  test.each([
    ["Implemented", "implemented"],
    ["✅ Implemented", "implemented"],
    ["Implemented (opt-in)", "implemented"],
    ["Implemented + process", "implemented"],
    ["In progress (factory#312)", "partial"],
    ["Implemented by the platform team", "implemented"],
    ["done on 2026-05-01", "implemented"],
    ["🟡", "partial"],
    ["Planned – Q3", "planned"],
    ["done 2026-05-29", "implemented"],
    ["Done on 29.05.2026", "implemented"],
    ["Implemented / Partial / Planned", "placeholder"],
    ["whatever", "unreadable"],
    ["-", "empty"],
  ])("%s is %s", (written, expected) => expect(value(status, written)).toBe(expected));
});

describe("level", () => {
  test.each([
    ["16", { score: 16, factors: undefined, word: undefined }],
    ["High", { score: undefined, factors: undefined, word: "high" }],
    ["Medium (3)", { score: 3, factors: undefined, word: "medium" }],
    ["🔴 16 High", { score: 16, factors: undefined, word: "high" }],
    ["4×5=20", { score: 20, factors: [4, 5], word: undefined }],
    ["4 x 4 = 16 (high)", { score: 16, factors: [4, 4], word: "high" }],
    ["4*5", { score: undefined, factors: [4, 5], word: undefined }],
    ["low-medium", { score: undefined, factors: undefined, word: "low medium" }],
    ["High - Invalidates all evaluation results", { score: undefined, factors: undefined, word: "high" }],
    ["High – 3 incidents last year", { score: undefined, factors: undefined, word: "high" }],
    ["medium: paraphrase can evade the filter", { score: undefined, factors: undefined, word: "medium" }],
    ["High until rotation is complete", { score: undefined, factors: undefined, word: "high" }],
    ["4 – Likely", { score: 4, factors: undefined, word: "likely" }],
    ["1×5 = 5 after RA-08", { score: 5, factors: [1, 5], word: "after ra" }],
  ])("%s", (written, expected) => expect(value(level(), written)).toEqual({ text: written, ...expected }));

  test.each([
    ["High / Medium / Low", "placeholder"],
    ["[ ] Low [ ] Med [ ] High", "placeholder"],
    ["[H/M/L]", "placeholder"],
    ["{{like}}", "placeholder"],
    ["n/a", "empty"],
    ["N/A – not rated yet", "empty"],
    ["we will look into that later on", "unreadable"],
  ])("%s is %s", (written, expected) => expect(value(level(), written)).toBe(expected));
});

describe("references", () => {
  const ids = (written: string | Value): unknown => {
    const found = value(references("risk"), written);
    return typeof found === "string" ? found : found.map((one) => one.id);
  };
  test.each([
    ["R-001, R-002; R-003", ["R-001", "R-002", "R-003"]],
    ["R-001<br>R-002", ["R-001", "R-002"]],
    ["SYS-001 (credit scoring)", ["SYS-001"]],
    ["SYS-001: credit scoring", ["SYS-001"]],
    ["Support chatbot", ["Support chatbot"]],
    ["none", "empty"],
    ["[Risk ID]", "placeholder"],
  ])("%s", (written, expected) => expect(ids(written)).toEqual(expected));

  test("each mention has its own range", () => {
    const found = value(references("risk"), "R-001, R-002");
    expect(found).toMatchObject([{ range: { start: 0, end: 5 } }, { range: { start: 7, end: 12 } }]);
  });

  test("everything may be meant", () => {
    expect(value(reference("system"), "All systems")).toMatchObject({ all: true });
    expect(value(reference("system"), "Allocation engine")).toMatchObject({ all: false });
  });

  test("a pattern finds ids in a longer text", () => {
    const controls = references("control", { pattern: /A\.\d+(?:\.\d+)+/ });
    expect(value(controls, "see A.6.2.4 and also A.7.2 here")).toMatchObject([
      { id: "A.6.2.4" },
      { id: "A.7.2" },
    ]);
  });
});

test("citations keep where they lead", () => {
  const cell: Scalar = {
    ...scalar("[Policy](policy.md); EV-003"),
    value: "Policy; EV-003",
    links: [
      { destination: "policy.md", text: "Policy", range: { start: 0, end: 19 }, at: { start: 9, end: 18 } },
    ],
  };
  expect(value(citations(), cell)).toMatchObject([
    { text: "Policy", destination: "policy.md" },
    { text: "EV-003", destination: undefined },
  ]);
});

test("a list is a list, or a text with separators", () => {
  expect(value(list(), "a, b")).toMatchObject([{ value: "a" }, { value: "b" }]);
  const items: Value = { type: "list", items: [scalar("a"), scalar("{{b}}")], range: { start: 0, end: 0 } };
  expect(value(list(), items)).toMatchObject([{ value: "a" }]);
});

test("ids and versions stay what was typed", () => {
  expect(value(identifier(), "007")).toBe("007");
  expect(value(version(), "1.10")).toBe("1.10");
});

test("nobody is no person, a placeholder is no answer", () => {
  expect(value(person(), "N/A")).toBe("empty");
  expect(value(person(), "[Name]")).toBe("placeholder");
  expect(value(person(), "Jane Doe (CEO)")).toBe("Jane Doe (CEO)");
  expect(value(text(), "n/a")).toBe("n/a");
});
