import { expect, test } from "vitest";
import { framesObjectives, statesObjectives } from "./frames-objectives.ts";

test.each([
  "AI objectives are set every year by the management review.",
  "This policy provides a framework for setting AI objectives.",
  "The board defines measurable objectives.",
  "Die KI-Ziele werden jährlich festgelegt.",
  "La présente politique donne un cadre pour fixer les objectifs.",
  "Esta política establece un marco para los objetivos de IA.",
  "Esta política estabelece um quadro para os objetivos.",
  "AIの目的を設定するための枠組み",
])("frames objectives: %s", (sentence) => {
  expect(framesObjectives(sentence)).toBe(true);
});

test.each([
  "We commit to improving through objectives, monitoring and audits.",
  "The objective of this policy is to set rules for AI.",
  "AI systems are set up by the platform team.",
])("does not: %s", (sentence) => {
  expect(framesObjectives(sentence)).toBe(false);
});

test("what the policy itself is for is no objective", () => {
  expect(statesObjectives("The objective of this policy is to set rules for AI.")).toBe(false);
  expect(statesObjectives("The objectives of this policy are:\nno system without an owner")).toBe(true);
});
