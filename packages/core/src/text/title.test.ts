import { expect, test } from "vitest";
import { indexNames, readTitle, readTitleName, sharesWord, stem } from "./title.ts";

const matchTitle = (title: string, names: readonly string[]): string | undefined =>
  [...indexNames(names.map((name) => [name, [readTitleName(name)]] as const))(readTitle(title))][0];
const shares = (title: string, names: readonly string[]): boolean =>
  names.some((name) => sharesWord(readTitle(title), readTitleName(name)));

const synonyms = ["Risk register", "AI policy", "SoA"];

test.each([
  ["Risk Register", "Risk register"],
  ["AI_Risk_Register", "Risk register"],
  ["04 AI Risk Register (2026)", "Risk register"],
  ["Acme Corp Risk Register", "Risk register"],
  ["Risk register: credit scoring", "Risk register"],
  ["Acme – AI Policy", "AI policy"],
  ["ISO/IEC 42001 SoA", "SoA"],
  ["4.2 Risk register", "Risk register"],
  ["Risk register RR-002: scoring", "Risk register"],
  ["Risk register of SYS-002 Kaj", "Risk register"],
  ["Acme Risk_Register_RSK-2026-001", "Risk register"],
  ["AI policy 2026", "AI policy"],
  ["AI policy of 2026", "AI policy"],
  ["AI-Policy-2026-Q3", "AI policy"],
])("%s means %s", (title, expected) => expect(matchTitle(title, synonyms)).toBe(expected));

test.each([
  "Risk register review check",
  "How to fill in the policy on AI",
  "Policy",
  "Guide",
  "A very long story about our risk register",
])("%s means none of them", (title) => expect(matchTitle(title, synonyms)).toBeUndefined());

test("a title that speaks about systems does not name their inventory", () => {
  expect(matchTitle("Data management for AI systems", ["AI systems"])).toBeUndefined();
  expect(matchTitle("Acme AI systems", ["AI systems"])).toBe("AI systems");
});

test("titles share a word that carries meaning", () => {
  expect(shares("AI risk log", synonyms)).toBe(true);
  expect(shares("Register of opportunities", synonyms)).toBe(false);
  expect(shares("The AI system", synonyms)).toBe(false);
});

test("the stem of a path is the name alone", () => {
  expect(stem("aims/risk/risk-register.v2.csv")).toBe("risk-register");
  expect(stem(".aims")).toBe(".aims");
});
