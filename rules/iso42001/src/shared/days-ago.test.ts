import { expect, test } from "vitest";
import { daysAgo } from "./days-ago.ts";

test("a day is not several", () => {
  expect(daysAgo("2026-11-20", "2026-11-21")).toBe("1 day ago");
  expect(daysAgo("2026-09-07", "2026-11-21")).toBe("75 days ago");
});
