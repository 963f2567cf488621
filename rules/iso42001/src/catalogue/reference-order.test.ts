import { expect, test } from "vitest";
import { compareReferences } from "./reference-order.ts";

test.each([
  [
    ["Art.", "Annex"],
    "Art. 9(2), Art. 9(2)(d), Art. 9(5), Art. 10, Art. 26(2), Art. 26(11), Annex III, Annex IV",
  ],
  [["GOVERN", "MAP", "MEASURE", "MANAGE"], "GOVERN 1.1, MAP 5.2, MEASURE 2.2, MEASURE 2.12, MANAGE 1.1"],
  [["", "A."], "4.1, 9.2.1, 10.1, A.5.2, A.5.10, A.8.1"],
  [["CC", "A", "PI", "C", "P"], "CC1.1, CC9.2, A1.1, PI1.3, C1.1, P6.6"],
  [["", "Annex"], "5.7, 5.7.1, 6.2, Annex A, Annex B"],
  [[""], "5.1, 5.1-5.12, 5.2, 5.10"],
] as const)("with the parts %j references follow each other: %s", (parts, text) => {
  const ordered = text.split(", ");
  expect(ordered.toReversed().sort((a, b) => compareReferences(a, b, parts))).toEqual(ordered);
});
