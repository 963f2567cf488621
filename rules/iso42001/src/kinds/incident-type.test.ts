import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { incidentPlan } from "./incident-plan.ts";
import { incidentType } from "./incident-type.ts";

testKind({
  kind: incidentType,
  title: "Incident types",
  register: { title: "Incident types", path: "aims/incident-types", collection: "types" },
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
  layouts: forms.rows,
});

test("the types of a plan are read with it", () => {
  const project = readProject({
    "aims/incident-communication-plan.csv": `Type,Who is told,Within hours,Channel
wrong decisions,applicants,72,letter
drift,underwriters,24,briefing
`,
  });
  expect(project.records(incidentPlan)).toHaveLength(1);
  expect(project.records(incidentType).map(({ id }) => id)).toEqual(["wrong decisions", "drift"]);
});
