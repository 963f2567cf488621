import { expect, test } from "vitest";
import { isBelow } from "./is-below.ts";

test.each([
  [{ id: "6.1.3", group: "6.1" }, "6.1.3", true],
  [{ id: "6.1.3", group: "6.1" }, "6.1", true],
  [{ id: "6.1.3", group: "6.1" }, "6", true],
  [{ id: "A.6.2.4", group: "A.6.2" }, "A.6", true],
  [{ id: "10.1" }, "1", false],
  [{ id: "AI-07", group: "handbook" }, "handbook", true],
  [{ id: "AI-07" }, "AI", false],
])("%j below %s: %s", (requirement, id, expected) => {
  expect(isBelow(requirement, id)).toBe(expected);
});
