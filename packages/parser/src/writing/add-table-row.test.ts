import { applyEdits } from "@aims-lint/core";
import { expect, test } from "vitest";
import { parseDocument } from "../parse-document.ts";

/** The line that a new row becomes below a table. */
function added(table: readonly string[], ...cells: string[]): string | undefined {
  const document = parseDocument("a.md", `# A\n\n${table.join("\n")}\n`);
  const [first] = document.tables;
  const edit = first && document.writing.addRow(first, cells);
  return edit && applyEdits(document.text, [edit]).trimEnd().split("\n").at(-1);
}

test("a row of a padded table is padded, and of another one it is not", () => {
  const padded = ["| ID  | Owner |", "| --- | ----- |", "| R-1 | Jo    |"];
  expect(added(padded, "R-2", "")).toBe("| R-2 |       |");
  expect(added(["| ID | Owner |", "|---|---|", "| R-1 | Jo |"], "R-2", "")).toBe("| R-2 | |");
});

test("blanks that an emptied cell left behind are no layout", () => {
  expect(added(["| Ref | Owner |", "|---|---|", "| R-1 |       |"], "R-2", "")).toBe("| R-2 | |");
});
