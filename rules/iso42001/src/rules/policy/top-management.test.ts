import { expect, test } from "vitest";
import { judgeTitle } from "./top-management.ts";

test.each([
  "CEO",
  "Chief Executive Officer",
  "Jane Doe (CEO)",
  "ceo@example.com",
  "Board of Directors",
  "Board",
  "The Board, 3 May",
  "Managing Director",
  "Executive Committee",
  "Executive Management",
  "Geschäftsführung",
  "Vorstand",
  "Présidente-directrice générale",
  "Comité de direction",
  "Dirección General",
  "Diretoria Executiva",
  "Amministratore delegato",
  "代表取締役社長",
])("%s is top management", (title) => {
  expect(judgeTitle(title)).toBe("top");
});

test.each([
  "Chief AI Officer",
  "CTO",
  "Director of Engineering",
  "AI Governance Board",
  "AI Steering Committee",
  "Vice President Product",
])("%s may be or may not be", (title) => {
  expect(judgeTitle(title)).toBe("unclear");
});

test.each([
  "Team Lead",
  "ML Engineer",
  "Compliance Manager",
  "Compliance Manager, reporting to the board",
  "Data Protection Officer",
  "Assistant to the CEO",
])("%s is not top management", (title) => {
  expect(judgeTitle(title)).toBe("below");
});

test.each(["Jane Doe", "Carlo Ferrante", "Procurement"])("%s is no title that says so", (title) => {
  expect(judgeTitle(title)).toBe("none");
});
