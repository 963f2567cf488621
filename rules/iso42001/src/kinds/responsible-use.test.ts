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

test("a document that has only headings yet counts where its kind or its number says that it is about AI", () => {
  const project = readProject({
    "aims/a.md":
      "# A\n\n**Document ID:** OPS-1\n**Kind:** responsible-use-procedure\n\n## Oversight\n\nJane.\n",
    "aims/b.md":
      "# B\n\n**Document ID:** AIMS-OPS-2\n**Kind:** acceptable-use-policy\n\n## Oversight\n\nJane.\n",
    "aims/c.md": "# C\n\n**Document ID:** OPS-3\n**Kind:** acceptable-use-policy\n\n## Oversight\n\nJane.\n",
  });
  expect(project.records(responsibleUse).map(({ id }) => id)).toEqual(["OPS-1", "AIMS-OPS-2"]);
});
