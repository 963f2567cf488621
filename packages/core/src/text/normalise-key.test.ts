import { expect, test } from "vitest";
import { includesWords, normaliseHeading, normaliseKey, normaliseKeyWithoutNotes } from "./normalise-key.ts";

test.each([
  ["Risk ID", "risk id"],
  ["RISK_ID", "risk id"],
  ["riskId", "risk id"],
  ["**Risk ID:**", "risk id"],
  ["Applicable?", "applicable"],
  ["L×I", "l x i"],
  ["⚠️ Deferred", "deferred"],
  ["Roles & responsibilities", "roles and responsibilities"],
  ["狀態", "狀態"],
  ["Évaluation d’impact", "évaluation dimpact"],
])("the key of %s is %s", (text, expected) => expect(normaliseKey(text)).toBe(expected));

test("notes in parentheses can be left out", () => {
  expect(normaliseKeyWithoutNotes("Likelihood (1-5)")).toBe("likelihood");
});

test.each([
  ["4.3 Scope of the AIMS", "scope of the aims"],
  ["Clause 4.3: Scope", "scope"],
  ["3. Our commitments", "our commitments"],
  ["III. Purpose", "purpose"],
  ["I am a heading", "i am a heading"],
  ["A policy", "a policy"],
  ["A. Policy", "policy"],
  ["2) Purpose", "purpose"],
])("the heading %s is %s", (text, expected) => expect(normaliseHeading(text)).toBe(expected));

test("words are found whole", () => {
  expect(includesWords("purpose and intended use", "intended use")).toBe(true);
  expect(includesWords("unintended use", "intended use")).toBe(false);
  expect(includesWords("anything", "")).toBe(false);
});
