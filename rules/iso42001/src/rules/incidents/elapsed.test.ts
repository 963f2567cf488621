import { expect, test } from "vitest";
import { isLater, momentOf } from "./elapsed.ts";

test("without times only what is certain counts", () => {
  const detected = momentOf("2026-04-14");
  expect(isLater(detected, momentOf("2026-04-17"), 72)).toBe(false);
  expect(isLater(detected, momentOf("2026-04-18"), 72)).toBe(true);
  expect(isLater(detected, momentOf("2026-04-15"), 4)).toBe(false);
});

test("times are taken at their word", () => {
  const detected = momentOf("2026-04-14", "2026-04-14 09:30");
  expect(isLater(detected, momentOf("2026-04-14", "2026-04-14T13:31Z"), 4)).toBe(true);
  expect(isLater(detected, momentOf("2026-04-15", "2026-04-15 09:00"), 24)).toBe(false);
});
