import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { operationPlan } from "./operation-plan.ts";

testKind({
  kind: operationPlan,
  title: "Operation plan of Harbour Score",
  written: {
    "Document ID": "AIMS-OPS-003",
    "AI system": "SYS-001",
    Monitoring: "indicators of the register",
    "Fault repair": "within 4 hours",
    Updates: "twice a year",
    "Service desk": "extension 4400",
  },
  means: {
    id: "AIMS-OPS-003",
    systems: ["SYS-001"],
    monitoring: "indicators of the register",
    repair: "within 4 hours",
    update: "twice a year",
    support: "extension 4400",
  },
  layouts: forms.whole,
});

test("its parts stand under headings", () => {
  const [plan] = readProject({
    "aims/monitoring-plan.md":
      "# Watching our systems\n\n## Troubleshooting\n\nCall.\n\n## Model updates\n\nTwice a year.\n",
  }).records(operationPlan);
  expect(plan?.fields.repair).toBe("Call.");
  expect(plan?.fields.update).toBe("Twice a year.");
  expect(plan?.has("support")).toBe(false);
});
