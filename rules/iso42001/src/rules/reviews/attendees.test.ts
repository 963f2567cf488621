import { expect, test } from "vitest";
import { managementReview } from "../../kinds/management-review.ts";
import { readProject } from "../../test-rule.ts";
import { attendeesOf } from "./attendees.ts";

function standings(text: string): string[] {
  const project = readProject({
    "aims/review.md": `# Management review 2026\n\n${text}`,
    "aims/roles.yaml": "roles:\n  - { id: 1, role: Managing director, holder: Ann Bell }\n",
  });
  const [review] = project.records(managementReview);
  return review ? attendeesOf(review, project).map(({ text: who, standing }) => `${who}: ${standing}`) : [];
}

test("rows, without those who were away and without ticks", () => {
  const table =
    "## Participants\n\n| Name | Role | Present |\n|---|---|---|\n| Ann Bell | | ✓ |\n| Max Main | CTO | No |\n";
  expect(standings(table)).toEqual(["Ann Bell: top"]);
});

test("lines, and the chair", () => {
  expect(standings("- Chair: Jane Doe (AIMS manager)\n- Participants: Eva Lind (QA engineer)\n")).toEqual([
    "Eva Lind (QA engineer): below",
    "Jane Doe (AIMS manager): below",
  ]);
});

test("nobody", () => expect(standings("")).toEqual([]));
