import { expect, test } from "vitest";
import { fitsVersion } from "./fits-version.ts";

test.each([
  ["3.2.0", "v3.2.0"],
  ["3.2", "3.2.7"],
  ["Release 2026.11", "2026.11.0"],
  ["3.2.0 (candidate)", "3.2.0"],
  ["latest", "Latest"],
])("%s is %s", (one, other) => {
  expect([fitsVersion(one, other), fitsVersion(other, one)]).toEqual([true, true]);
});

test.each([
  ["3.2.0", "3.2.1"],
  ["2.0", "2.1"],
  ["1.1", "1.10"],
  ["latest", "3.2.0"],
])("%s is not %s", (one, other) => {
  expect(fitsVersion(one, other)).toBe(false);
});
