import { expect, test } from "vitest";
import { nearestFormat } from "./nearest-format.ts";

test.each([
  ["jsn", "json"],
  ["soa", "soa-markdown or soa-csv or soa-xlsx"],
  ["soa-xslx", "soa-xlsx"],
  ["", undefined],
  ["powerpoint", undefined],
])("%s is meant as %s", (word, meant) => {
  expect(nearestFormat(word)).toBe(meant);
});
