import { expect, test } from "vitest";
import { risk } from "../../kinds/risk.ts";
import { readProject } from "../../test-rule.ts";
import { isNobody, mayAccept } from "./authority.ts";

const project = readProject({
  "aims/roles.yaml": `roles:
  - { name: Chief Executive Officer (top management), holder: Ingrid Halvorsen }
  - { name: Head of Legal, holder: Anneli Koskinen, authority: accepts medium residual risks }
`,
  "aims/risks.yaml": "risks:\n  - { id: R-001, title: Scores drift, level: 12, owner: Jonas Ekdahl }\n",
});
const record = project.find(risk, "R-001");

test.each([
  ["Ingrid Halvorsen", "Chief Executive Officer, for at most six months", true],
  ["I. Halvorsen", "the CEO", true],
  ["CEO accepted — see RA-AI-001", "Chief Executive Officer", true],
  ["Jonas Ekdahl", "the risk owner", true],
  ["Jonas Ekdahl", "Chief Executive Officer", false],
  ["Board of Directors, 2026-03-01", "CEO or Board of Directors", true],
  ["Ingrid Halvorsen", "nobody", false],
])("%s, where the method says: %s", (acceptedBy, who, expected) => {
  expect(record && mayAccept(acceptedBy, [who], record, project, "high")).toBe(expected);
});

test("the role register gives authority up to a level", () => {
  const may = (level: string) => record && mayAccept("Anneli Koskinen", ["CEO"], record, project, level);
  expect([may("low"), may("medium"), may("high")]).toEqual([true, true, false]);
});

test("nobody is nobody", () => {
  expect(["nobody", "No one", "—", "not acceptable"].every(isNobody)).toBe(true);
  expect(isNobody("Nora Bodyn")).toBe(false);
});
