import { expect, test } from "vitest";
import { fakeDocument } from "../document/fake-document.ts";
import type { Section } from "../document/section.ts";
import { identifier, section } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { fromWholeDocument } from "./from-sections.ts";

const report = defineKind({
  name: "report",
  summary: "A report.",
  fields: {
    id: identifier(),
    correction: section({ aliases: ["Immediate action"] }),
    action: section({ aliases: ["Corrective action"] }),
  },
});

function read(...headings: readonly string[]): Record<string, string> {
  const sections = headings.map((heading, index): Section => {
    const range = { start: index * 10, end: index * 10 + 10 };
    const prose = { type: "scalar", value: `below ${heading}`, range } as const;
    return {
      heading: { value: heading, range },
      depth: 2,
      range,
      body: range,
      prose,
      items: [],
      entries: [],
      tables: [],
    };
  });
  const { written } = fromWholeDocument({ ...fakeDocument({ title: "Report" }), sections }, report);
  return Object.fromEntries(
    [...written].map(([path, { value }]) => [path, value.type === "scalar" ? value.value : ""]),
  );
}

test("a heading that is one field's name does not speak of another", () => {
  expect(read("Immediate action")).toEqual({ correction: "below Immediate action" });
  expect(read("Immediate action", "Corrective action")).toEqual({
    correction: "below Immediate action",
    action: "below Corrective action",
  });
});

test("a longer heading speaks of a field that it names", () => {
  expect(read("Further action by the owner")).toEqual({ action: "below Further action by the owner" });
});

test("a heading that is the field's name comes before one that only speaks of it", () => {
  expect(read("Immediate action taken", "Corrective action and its effect", "Action")).toEqual({
    correction: "below Immediate action taken",
    action: "below Action",
  });
});

test("a title that names a field gives no more than what stands directly below it", () => {
  const range = { start: 0, end: 6 };
  const prose = (value: string) => ({ type: "scalar", value, range }) as const;
  const base = { depth: 1, range: { start: 0, end: 99 }, body: range, items: [], entries: [], tables: [] };
  const sections: Section[] = [
    { ...base, heading: { value: "Action", range }, prose: prose("") },
    { ...base, heading: { value: "Why", range: { start: 50, end: 53 } }, prose: prose("because") },
  ];
  const { written } = fromWholeDocument({ ...fakeDocument({ title: "Action" }), sections }, report);
  expect(written.get("action")?.value).toMatchObject({ value: "" });
});

test("what a line leaves blank, the section of that name says", () => {
  const at = { start: 0, end: 6 };
  const text = (value: string) => ({ type: "scalar", value, range: at }) as const;
  const below = (value: string): Section => ({
    heading: { value: "Corrective action", range: at },
    depth: 2,
    range: at,
    body: at,
    prose: text(value),
    items: [],
    entries: [],
    tables: [],
  });
  const document = fakeDocument({ title: "Report" });
  const metadata = [{ key: { value: "Corrective action", range: at }, value: text("") }];
  const found = fromWholeDocument({ ...document, metadata, sections: [below("a new check")] }, report);
  expect(found.written.get("action")?.value).toEqual(text("a new check"));
  const open = fromWholeDocument({ ...document, metadata, sections: [below("")] }, report);
  expect(open.written.get("action")?.value).toEqual(text(""));
});
