import { expect, test } from "vitest";
import {
  annexA,
  controlNamed,
  controlsUnder,
  isGroup,
  isInformationSecurity,
  isObjective,
  listControls,
} from "./annex-a.ts";

test("Annex A has 38 controls, and ten rows that are none", () => {
  expect(annexA.size).toBe(38);
  expect(["A.2.1", "A.6.1.1", "A.6.2.1", "A.10.1"].every(isObjective)).toBe(true);
  expect(isObjective("A.6.2.4")).toBe(false);
});

test.each([
  ["A.6.2.4", "A.6.2.4"],
  ["42001:A.6.2.4 Validation", "A.6.2.4"],
  ["27001:A.5.2", undefined],
  ["A.6.2.9", undefined],
])("%s names %s", (text, id) => expect(controlNamed(text)).toBe(id));

test("groups are no controls", () => {
  expect(["A.2", "A.6", "A.6.1", "A.6.2", "A.10"].every(isGroup)).toBe(true);
  expect(["A.1", "A.11", "A.6.3", "A.6.2.4"].some(isGroup)).toBe(false);
});

test.each([
  ["A.5.15", true],
  ["A.5.37", true],
  ["A.5.38", false],
  ["A.8.34", true],
  ["A.12.4.1", true],
  ["A.6.2.9", false],
  ["A.4.7", false],
  ["A.7", false],
])("%s belongs to ISO/IEC 27001: %s", (id, expected) => expect(isInformationSecurity(id)).toBe(expected));

test("controls are listed as spans where three and more follow each other", () => {
  expect(listControls(controlsUnder("A.6"))).toBe("A.6.1.2, A.6.1.3 and A.6.2.2 to A.6.2.8");
  expect(listControls(controlsUnder("A.3"))).toBe("A.3.2 and A.3.3");
  expect(listControls(["A.9.4"])).toBe("A.9.4");
  expect(listControls([])).toBe("");
});
