import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import type { Range } from "../document/range.ts";
import type { Section } from "../document/section.ts";
import type { Entry, Scalar } from "../document/value.ts";
import { date } from "../fields/date.ts";
import { identifier, person, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { closingEntries } from "./closing-entries.ts";

const controlled = defineKind({
  name: "document",
  summary: "A document.",
  universal: true,
  closing: ["approver", "nextReview"],
  fields: {
    id: identifier(),
    status: text(),
    approver: person({ aliases: ["Approved by"] }),
    nextReview: date(),
  },
});

/** A document of sections, each written as `# heading` and lines; `key: value` is an entry. */
function write(source: string): Document {
  let at = 0;
  const sections: { heading: Scalar; entries: Entry[] }[] = [];
  const scalar = (value: string, start: number): Scalar => ({
    type: "scalar",
    value,
    range: { start, end: start + value.length },
  });
  for (const line of source.split("\n")) {
    const [, key, value] = /^(\w[\w ]*): (.*)$/.exec(line) ?? [];
    if (line.startsWith("# ")) sections.push({ heading: scalar(line.slice(2), at + 2), entries: [] });
    if (key !== undefined && value !== undefined) {
      const entry = { key: scalar(key, at), value: scalar(value, at + key.length + 2) };
      sections.at(-1)?.entries.push(entry);
    }
    at += line.length + 1;
  }
  const all: Range = { start: 0, end: source.length };
  const prose = scalar("", 0);
  return {
    ...fakeDocument(),
    text: source,
    sections: sections.map(
      (section): Section => ({ ...section, depth: 1, range: all, body: all, prose, items: [], tables: [] }),
    ),
  };
}

const closing = (source: string): string[] =>
  closingEntries(write(source), controlled).map(({ key }) => key.value);

const block = "Approved by: Ann\nNext review: 2027-01-01";

test("a block at the end says who approved and when the next review is", () => {
  expect(closing(`# Method\nStatus: open\nText.\n${block}\nPrepared by: Joe`)).toEqual([
    "Approved by",
    "Next review",
  ]);
});

test("references may follow it", () => {
  expect(closing(`# Method\n${block}\n# References\nPolicy`)).toHaveLength(2);
});

test("one field, fields that are apart and fields of the middle are no such block", () => {
  expect(closing("# Method\nApproved by: Ann\nStatus: open")).toEqual([]);
  expect(closing("# Method\nApproved by: Ann\nAnd so on.\nNext review: 2027-01-01")).toEqual([]);
  expect(closing(`# Method\n${block}\n# Scale\nText\n# References\nPolicy`)).toEqual([]);
});

test("a record that has a section of its own speaks for itself", () => {
  expect(closing(`# R-012 Drift\n${block}`)).toEqual([]);
  expect(closing(`# A.3.3 Reporting\n${block}`)).toHaveLength(2);
});

test("kinds that name no closing fields have none", () => {
  expect(closingEntries(write(`# Method\n${block}`), { ...controlled, closing: [] })).toEqual([]);
});
