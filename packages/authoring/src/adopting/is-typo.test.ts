import { expect, test } from "vitest";
import { isTypo } from "./is-typo.ts";

test.each([
  ["likelyhood", "likelihood", true],
  ["mitigaton", "mitigation", true],
  ["ownr", "owner", false],
  ["level", "label", false],
  ["status", "status", false],
  ["next review", "last review", false],
])("%s and %s", (name, other, expected) => expect(isTypo(name, other)).toBe(expected));
