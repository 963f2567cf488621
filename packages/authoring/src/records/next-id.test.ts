import { expect, test } from "vitest";
import { idIn, schemeOf } from "./id-scheme.ts";
import { nextId, schemeFor } from "./next-id.ts";

const next = (
  records: readonly string[],
  own: readonly string[] = [],
  others: readonly string[] = [],
): string => {
  const scheme = schemeFor(records, ["RISK", "R"]);
  return scheme ? nextId({ records, own, others }, scheme, "2026-11-21") : "none";
};

test.each([
  [["R-001", "R-002"], "R-003"],
  [["R-001", "R-012", "R-003"], "R-013"],
  [["R-9", "R-10"], "R-11"],
  [["R-9"], "R-10"],
  [["R-099"], "R-100"],
  [["R-999"], "R-1000"],
  [["AIMS-RISK-0001"], "AIMS-RISK-0002"],
  [["RISK-2025-017", "RISK-2026-003"], "RISK-2026-004"],
  [["RISK-2025-017"], "RISK-2026-001"],
  [["2026/07"], "2026/08"],
  [["R1", "R2"], "R3"],
  [["r-001"], "r-002"],
  [["R-001", "OLD-7", "R-002"], "R-003"],
  [["12"], "13"],
  [["A.6.2.4"], "A.6.2.5"],
  [[], "R-001"],
  [["Drift"], "R-001"],
])("after %j comes %s", (records, expected) => {
  expect(next(records)).toBe(expected);
});

test("ids in files that could not be used are taken", () => {
  expect(next(["R-001"], ["risks:\n  - id: R-017\n  bad: ["])).toBe("R-018");
});

test("an example far off is no record", () => {
  expect(next(["R-001"], ["Ids look like R-999."])).toBe("R-002");
});

test("an id that is mentioned somewhere is not given again", () => {
  expect(next(["R-001"], [], ["R-002 was withdrawn; see R-003, XR-004 and R-0045."])).toBe("R-004");
});

test("a part of a longer id is none", () => {
  expect(next(["R-001"], ["R-2026-044, RR-9, R-007-2, R-005x"])).toBe("R-002");
});

test.each([
  ["R-012 (drift)", "R-012"],
  ["R-012: drift", "R-012"],
  [" SYS-001, SYS-002", "SYS-001"],
])("the id in %j is %s", (written, id) => {
  expect(idIn(written)).toBe(id);
});

test("names have no scheme", () => {
  expect(schemeOf(["Chat bot", "Scoring"])).toBeUndefined();
});
