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
