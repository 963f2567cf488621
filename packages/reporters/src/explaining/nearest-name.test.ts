import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const names = ["4.1", "6.1", "6.1.3", "10.2", "A.6", "A.6.2.4", "soa-complete", "risk", "audit"];

test.each([
  ["soa-complet", "soa-complete"],
  ["Risks", "risk"],
  ["A.61", "A.6"],
  ["a.6.2.5", "A.6.2.4"],
  ["6.1.9", "6.1.3"],
  ["10.3", "10.2"],
])("%s was meant to be %s", (name, meant) => {
  expect(nearestName(name, names)).toBe(meant);
});

test.each(["A.4.1", "9.1", "certificate"])("%s is near to nothing", (name) => {
  expect(nearestName(name, ["4.1", "10.1", "risk"])).toBeUndefined();
});
