import { expect, test } from "vitest";
import { indexIds, referredIds, sameNumber } from "./referred-ids.ts";

test.each([
  ["R-001", ["R-001"]],
  ["R-001/R-002", ["R-001", "R-002"]],
  ["R-001 to R-005", ["R-001", "R-005"]],
  ["Credit scoring", []],
])("%s refers to %j", (text, ids) => expect(referredIds(text)).toEqual(ids));

test("ids with the same letters and number are near", () => {
  expect(sameNumber("R1", indexIds(["R-001", "R-010"]))).toBe("R-001");
  expect(sameNumber("RISK-2026-7", indexIds(["RISK-2026-007", "RISK-2025-007"]))).toBe("RISK-2026-007");
  expect(sameNumber("R-3", indexIds(["R-001"]))).toBeUndefined();
  expect(sameNumber("R3", indexIds(["R-3", "R_3"]))).toBeUndefined();
});
