import { expect, test } from "vitest";
import { risk } from "../../kinds/risk.ts";
import { readProject } from "../../test-rule.ts";
import { differenceOf } from "./difference.ts";

function difference(one: string, other: string): string | undefined {
  const header = "Risk ID,Title,Likelihood,Owner,Next review\n";
  const [here, there] = readProject({
    "aims/a/risk-register.csv": header + one,
    "aims/b/risk-register.csv": header + other,
  }).records(risk);
  return here && there && differenceOf(here, there)?.path;
}

test.each([
  ["R-1,Drift of the model,3,Jane,2027-01-01", "R-1,Model drift,High (3),J. Doe,1 January 2027", undefined],
  ["R-1,Drift,3,Jane,", "R-1,,,,", undefined],
  ["R-1,Drift,3,Jane,2027-01-01", "R-1,Theft of data,3,Jane,2027-01-01", "title"],
  ["R-1,Drift,3,Jane,2027-01-01", "R-1,Drift,4,Jane,2027-01-01", "likelihood"],
  ["R-1,Drift,3,Jane,2027-01-01", "R-1,Drift,3,Jane,2028-01-01", "nextReview"],
])("%s and %s differ in %s", (one, other, path) => expect(difference(one, other)).toBe(path));
