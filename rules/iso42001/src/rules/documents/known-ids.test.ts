import { expect, test } from "vitest";
import { idIn, prefixOf } from "./known-ids.ts";

test.each([
  ["EV-003", "EV-003"],
  ["EV-003 (May 2026)", "EV-003"],
  ["AIMS.EV_2026-003", "AIMS.EV_2026-003"],
  ["policy.md", undefined],
  ["Minutes 3", undefined],
  ["2026-03-01", undefined],
])("the id in %s is %s", (text, id) => expect(idIn(text)).toBe(id));

test("prefixes are compared without separators", () => {
  expect(["EV-003", "ev003", "EV_1"].map(prefixOf)).toEqual(["EV", "EV", "EV"]);
});
