import { readFileSync } from "node:fs";
import { compare } from "@aims-lint/core";
import { expect, test } from "vitest";
import { formatNames } from "./format-names.ts";

const page = readFileSync(new URL("../../../../docs/reports.md", import.meta.url), "utf8");
const headings = [...page.matchAll(/^## (.+)$/gm)].flatMap(([, heading = ""]) => heading.split(", "));
const listed = [...page.matchAll(/^\| (\[`.+?) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name),
);

test("the page about reports lists every format, and has a section for each", () => {
  const found = headings.filter((heading) => formatNames.some((name) => name === heading));
  expect([listed, found].map((names) => [...new Set(names)].toSorted(compare))).toEqual([
    formatNames.toSorted(compare),
    formatNames.toSorted(compare),
  ]);
});
