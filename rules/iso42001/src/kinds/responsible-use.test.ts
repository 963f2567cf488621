import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { responsibleUse } from "./responsible-use.ts";

testKind({
  kind: responsibleUse,
  title: "Responsible use of AI systems",
  written: {
    "Document ID": "AIMS-OPS-006",
    Version: "1.5",
    Owner: "Sofie Brandt",
    "Next review": "2027-10-19",
    "Approval before use": "AI committee",
    "Who may use what": "underwriters",
    Oversight: "Camilla Falk",
  },
  means: {
    id: "AIMS-OPS-006",
    version: "1.5",
    owner: "Sofie Brandt",
    nextReview: "2027-10-19",
    approvals: "AI committee",
    users: "underwriters",
    oversight: "Camilla Falk",
  },
  layouts: forms.whole,
});

test("an acceptable-use policy counts where it speaks of AI", () => {
  const project = readProject({
    "aims/acceptable-use-policy.md":
      "# Acceptable-use policy for AI\n\n## Approved tools\n\nKaj for questions.\n",
    "aims/policies/acceptable_use_policy.md":
      "# Acceptable use policy\n\nLock your screen and change your password.\n",
  });
  expect(
    project.records(responsibleUse).map(({ document, fields }) => [document.path, fields.users]),
  ).toEqual([["aims/acceptable-use-policy.md", "Kaj for questions."]]);
});
