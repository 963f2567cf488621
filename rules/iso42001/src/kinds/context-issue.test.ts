import { forms, testKind } from "../test-kind.ts";
import { contextIssue } from "./context-issue.ts";

testKind({
  kind: contextIssue,
  title: "A new law",
  register: { title: "Context of the organisation", path: "aims/context", collection: "issues" },
  written: {
    "Issue ID": "ISS-001",
    Issue: "New law on AI",
    "Issue type": "External",
    "Why it matters": "duties for SYS-001",
    Owner: "Jane Doe",
    "Related risks": "R-002; R-003",
    "Next review": "2027-03-31",
  },
  named: "Issue",
  means: {
    id: "ISS-001",
    issue: "New law on AI",
    type: "external",
    effect: "duties for SYS-001",
    owner: "Jane Doe",
    risks: ["R-002", "R-003"],
    nextReview: "2027-03-31",
  },
  layouts: forms.record,
});
