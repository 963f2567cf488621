import { expect, test } from "vitest";
import { annexA } from "../soa/annex-a.ts";
import { type Coverage, coverageOf, covers } from "./coverage.ts";

const clausesOf = ({ clauses }: Coverage): string => [...clauses].join(" ");

test.each([
  [
    "Clauses 6–8 (Planning and Operation)",
    "6.1.1 6.1.2 6.1.3 6.1.4 6.2 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 8.4",
  ],
  ["clauses 7.2, 7.5.3, 8.1, 9.1; SYS-001", "7.2 7.5.3 8.1 9.1"],
  ["4.1-4.3", "4.1 4.2 4.3"],
  ["all clauses 4 to 4.2 and 8.4", "4.1 4.2 8.4"],
  ["all of ISO/IEC 42001 clauses 10", "10.1 10.2"],
  ["9 – 10", "9.1 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3 10.1 10.2"],
  ["internal audit (9.2) and 31 interviews", "9.2.1 9.2.2"],
  ["clause 10 and 20 changes in version 2.0", "10.1 10.2"],
  ["credit scoring, 3 systems, ISO/IEC 27001 A.5.1", ""],
])("%s names clauses", (scope, expected) => expect(clausesOf(coverageOf(scope))).toBe(expected));

test.each([
  "all clauses",
  "the whole AI management system",
  "Full AIMS",
  "full scope",
  "All clauses 4 to 10",
])("%s is everything", (scope) => expect(coverageOf(scope).clauses.size).toBe(32));

test.each(["all 37 applicable controls", "Annex A", "controls in force then", "the entire AIMS"])(
  "%s is every control",
  (scope) => expect(coverageOf(scope).controls.size).toBe(annexA.size),
);

test("groups of controls", () => {
  expect([...coverageOf("groups A.7 and A.10").controls]).toEqual([
    "A.7.2",
    "A.7.3",
    "A.7.4",
    "A.7.5",
    "A.7.6",
    "A.10.2",
    "A.10.3",
    "A.10.4",
  ]);
});

test("words alone state nothing", () => expect(coverageOf("risk management, data").isStated).toBe(false));

test.each([
  ["9.2", true],
  ["9.2.1", true],
  ["9", false],
  ["A.7.4", true],
  ["A.8", false],
  ["12.4", false],
])("clauses 9.1 to 9.2 and A.7 cover %s: %s", (id, expected) =>
  expect(covers(coverageOf("clauses 9.1 to 9.2, A.7"), id)).toBe(expected),
);
