import { describe, expect, test } from "vitest";
import { answersForConformity, reportsPerformance } from "./required-roles.ts";

describe("answersForConformity", () => {
  test.each([
    "AIMS manager",
    "AI management system owner",
    "conformity of the AI management system with ISO/IEC 42001 and our own rules",
    "Ensures that the AIMS conforms to the standard",
    "keeps the management system in line with ISO/IEC 42001",
    "Responsible for establishing and maintaining the AIMS",
    "KI-Managementsystem-Beauftragte",
  ])("%s", (text) => {
    expect(answersForConformity(text)).toBe(true);
  });

  test.each(["Compliance officer: contracts and laws", "Head of Procurement", "keeps the minutes"])(
    "not: %s",
    (text) => {
      expect(answersForConformity(text)).toBe(false);
    },
  );
});

describe("reportsPerformance", () => {
  test.each([
    "reports the performance of the AI management system to top management",
    "Quarterly report to the board",
    "Prepares the input to the management review",
    "Informs the executive committee about KPIs",
    "berichtet der Geschäftsführung",
    "rend compte à la direction générale",
  ])("%s", (text) => {
    expect(reportsPerformance(text)).toBe(true);
  });

  test.each([
    "invites the members, keeps the minutes",
    "writes incident reports",
    "top management: AI policy",
  ])("not: %s", (text) => {
    expect(reportsPerformance(text)).toBe(false);
  });
});
