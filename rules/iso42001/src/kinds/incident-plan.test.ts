import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { incidentPlan } from "./incident-plan.ts";

testKind({
  kind: incidentPlan,
  title: "Incident communication plan",
  register: {
    title: "Incident communication plan",
    path: "aims/incident-communication-plan",
    collection: "types",
  },
  written: {
    "Incident type": "wrong information",
    Example: "a wrong fee in the chat",
    "Who is told": "customers who received it",
    "Within hours": "72",
    Content: "the right fact",
    Channel: "message in the app",
    Responsible: "System owner",
  },
  means: {
    type: "wrong information",
    example: "a wrong fee in the chat",
    notify: "customers who received it",
    within: "72",
    content: "the right fact",
    channel: "message in the app",
    role: "System owner",
  },
  layouts: [...forms.rows, "field table", "bold lines", "front matter"],
});

test.each([
  ["# AI incident response procedure\n\n**Severity:** high\n**Response time:** 1 hour\n", 1],
  ["# Incident response plan\n\n**Severity:** high\n**Response time:** 1 hour\n", 0],
])("a plan for incidents of any kind counts where it speaks of AI", (text, count) => {
  const project = readProject({ "aims/plan.md": text });
  expect(project.records(incidentPlan)).toHaveLength(count);
});
