import { expect, test } from "vitest";
import { isSameVersion } from "./same-version.ts";

test.each([
  ["2.0", "v2"],
  ["Version 2.0", "2.0.0"],
  ["2026.11", "2026.11 (draft)"],
])("%s and %s are one version", (one, other) => expect(isSameVersion(one, other)).toBe(true));

test.each([
  ["1.10", "1.1"],
  ["2.0", "2.1"],
])("%s and %s are two", (one, other) => expect(isSameVersion(one, other)).toBe(false));
