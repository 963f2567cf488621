import { describe, expect, test } from "vitest";
import { commitsToImprovement, commitsToRequirements, namesRequirements } from "./commitments.ts";

describe("commitsToRequirements", () => {
  test.each([
    "We commit to meeting the legal, contractual and other requirements that apply to our AI systems.",
    "All AI systems comply with applicable laws, regulations, and standards.",
    "We are dedicated to AI that is ethical, secure and compliant with applicable regulations.",
    "Applicable requirements are identified and met.",
    "Wir verpflichten uns, alle zutreffenden Anforderungen zu erfüllen.",
    "Wir halten geltendes Recht ein und beachten die Gesetze.",
    "Nous nous engageons à respecter les exigences applicables.",
    "Nos comprometemos a cumplir los requisitos aplicables.",
    "Comprometemo-nos a cumprir os requisitos aplicáveis.",
    "Ci impegniamo a soddisfare i requisiti applicabili.",
    "適用される要求事項を満たすことを約束する。",
  ])("%s", (sentence) => {
    expect(commitsToRequirements(sentence)).toBe(true);
  });

  test.each([
    "Non-compliance with applicable law may lead to dismissal.",
    "Employees comply with this policy.",
    "Compliance obligations vary by AI system.",
    "A strong management system simplifies compliance with future regulations.",
    "We meet every month.",
    "Failure to comply with legal requirements is reported.",
  ])("not: %s", (sentence) => {
    expect(commitsToRequirements(sentence)).toBe(false);
  });
});

describe("commitsToImprovement", () => {
  test.each([
    "We commit to improving the AI management system continually.",
    "ACME is committed to establishing, implementing, maintaining, and continually improving its AIMS.",
    "AI management practices are continuously improved.",
    "Wir verbessern das Managementsystem fortlaufend und verpflichten uns zur kontinuierlichen Verbesserung.",
    "L'amélioration continue du système de management",
    "la mejora continua del sistema",
    "melhoria contínua",
    "miglioramento continuo",
    "AIマネジメントシステムを継続的に改善する。",
  ])("%s", (sentence) => {
    expect(commitsToImprovement(sentence)).toBe(true);
  });

  test.each([
    "We improve our products.",
    "Continuous monitoring of all systems.",
    "Improved accuracy is an aim.",
  ])("not: %s", (sentence) => {
    expect(commitsToImprovement(sentence)).toBe(false);
  });
});

test("below a heading for commitments it is enough to name what is meant", () => {
  expect(namesRequirements("Applicable requirements: see the legal register")).toBe(true);
  expect(namesRequirements("applicable_requirements: yes")).toBe(true);
  expect(namesRequirements("Requirements of customers")).toBe(false);
});
