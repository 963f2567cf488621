import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { incidentPlan } from "./incident-plan.ts";

testKind({
  kind: incidentPlan,
  title: "Incident communication plan",
  written: {
    "Document ID": "AIMS-INF-003",
    Owner: "Bo Kjeldsen",
    "Who is told": "affected customers",
    "Time limits": "72 hours",
    "What is told": "what happened",
    "Communication channels": "mail, portal",
    Responsibilities: "the system owner",
  },
  means: {
    id: "AIMS-INF-003",
    owner: "Bo Kjeldsen",
    notify: "affected customers",
    within: "72 hours",
    content: "what happened",
    channel: "mail, portal",
    role: "the system owner",
  },
  layouts: forms.whole,
});

test.each([
  ["# AI incident response procedure\n\nWe tell users within an hour.\n", 1],
  ["# Incident response plan\n\nWe tell users within an hour.\n", 0],
])("a plan for incidents of any kind counts where it speaks of AI", (text, count) => {
  const project = readProject({ "aims/plan.md": text });
  expect(project.records(incidentPlan)).toHaveLength(count);
});
