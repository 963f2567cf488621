import { expect, test } from "vitest";
import { fakeDocument } from "../document/fake-document.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { buildProject } from "../project/build-project.ts";
import { namedTexts } from "./named-texts.ts";
import { identifier, text } from "./text.ts";

const duty = defineKind({
  name: "duty",
  summary: "Who does what.",
  names: ["activity"],
  rest: "parties",
  fields: { id: identifier(), activity: text({ aliases: ["Stage"] }), note: text(), parties: namedTexts() },
});

function read(table: readonly (readonly string[])[]) {
  const document = fakeDocument({ table });
  const kinds = [{ kind: duty, by: "declaration" as const, evidence: "duty", at: { start: 0, end: 0 } }];
  const project = buildProject([document], {
    kinds: [duty],
    recognise: () => ({ kinds, declined: [] }),
    facts: { today: "2026-11-21" },
    parse: () => fakeDocument(),
    exists: () => false,
  });
  return project.records(duty).map((record) => ({
    activity: record.fields.activity,
    state: record.state("parties"),
    parties: record.fields.parties?.map(({ name, text: { value } }) => [name.value, value]),
    at: document.text.slice(record.at("parties").start.offset, record.at("parties").end.offset),
  }));
}

test("columns that are no fields are texts under their names", () => {
  const table = [
    ["Stage", "Bank", "", "Vendor", "Note"],
    ["design", "A", "x", "R", "since May"],
    ["operation", "", "", "C", ""],
    ["end", "", "", "-", "later"],
  ];
  expect(read(table)).toEqual([
    {
      activity: "design",
      state: "read",
      parties: [
        ["Bank", "A"],
        ["Vendor", "R"],
      ],
      at: "A|x|R",
    },
    { activity: "operation", state: "read", parties: [["Vendor", "C"]], at: "||C" },
    { activity: "end", state: "empty", parties: undefined, at: "||-" },
  ]);
});

test("a table without such columns, and too few of its own, holds no records", () => {
  expect(
    read([
      ["Stage", "Note"],
      ["design", "later"],
    ]),
  ).toEqual([]);
});

test("a mapping is read as it is, a plain text is not", () => {
  const range = { start: 0, end: 0 };
  const scalar = (value: string) => ({ type: "scalar" as const, value, range });
  const context = { source: () => "" };
  const entries = [{ key: { value: "Bank", range }, value: scalar("A") }];
  const field = namedTexts();
  expect(field.read({ type: "mapping", entries, range }, context)).toMatchObject({ state: "read" });
  expect(field.read(scalar("Bank"), context).state).toBe("unreadable");
  expect(field.read(scalar(""), context).state).toBe("empty");
});
