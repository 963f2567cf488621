import { expect, test } from "vitest";
import { readOutline } from "../markdown/read-outline.ts";
import { selfDescription } from "./preamble.ts";

/** The first line of each block in which a text speaks of itself. */
function read(...lines: string[]): string[] {
  const text = lines.join("\n");
  return selfDescription(text, readOutline(text).blocks)
    .flat()
    .map(({ start, end }) => text.slice(start, end).split("\n")[0] ?? "");
}

test("everything before the second heading", () => {
  expect(read("<!-- a -->", "# T", "", "text", "", "- item", "", "## S", "", "more")).toEqual([
    "<!-- a -->",
    "text",
    "- item",
  ]);
});

test("text above a title is followed by that below it, text above a section is not", () => {
  expect(read("above", "", "# T", "", "below", "", "## S", "more")).toEqual(["above", "below"]);
  expect(read("above", "", "## S", "", "more")).toEqual(["above"]);
});

test("below a subtitle, blocks that begin with a field, up to the first that does not", () => {
  expect(read("# T", "## S", "", "**A:** 1", "", "- **B:** 2", "", "text", "", "**C:** 3")).toEqual([
    "**A:** 1",
    "- **B:** 2",
  ]);
  expect(read("# T", "## S", "", "text")).toEqual([]);
});

test.each([
  "## Document Control",
  "### 1.2 Document information",
  "## Report Metadata",
  "## **Dokumentinformationen**",
])("what stands under %s", (heading) => {
  expect(read("# T", "", "text", "", "## S", "", "no", "", heading, "", "yes", "", "## Z", "", "no")).toEqual(
    ["text", "yes"],
  );
});

test("of the history of a document, the table", () => {
  const table = ["| Version |", "|---|", "| 1 |"];
  expect(read("# T", "", "## Revision history", "", "text", "", ...table)).toEqual(["| Version |"]);
});

test.each([
  "## Metadata management procedure",
  "## Control of documented information",
  "## Document control owner and review of all",
])("%s announces something else", (heading) => {
  expect(read("# T", "", "text", "", heading, "", "no")).toEqual(["text"]);
});
