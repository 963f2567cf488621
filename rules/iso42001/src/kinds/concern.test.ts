import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { concern } from "./concern.ts";

testKind({
  kind: concern,
  title: "Targets reward speed",
  register: { title: "Log of concerns about AI", path: "aims/concerns-log", collection: "concerns" },
  written: {
    "Concern ID": "CNC-002",
    Concern: "Targets reward speed",
    "Date received": "2026-05-11",
    "AI system": "SYS-001",
    Route: "letter box",
    "Target days": "14",
    "Date answered": "2026-05-18",
    Outcome: "true in part, the target was dropped",
    "Asked again on": "2026-08-18",
    Handler: "Freja Munk",
    Status: "resolved",
  },
  named: "Concern",
  means: {
    id: "CNC-002",
    description: "Targets reward speed",
    receivedOn: "2026-05-11",
    systems: ["SYS-001"],
    channel: "letter box",
    targetDays: "14",
    respondedOn: "2026-05-18",
    outcome: "true in part, the target was dropped",
    followUpOn: "2026-08-18",
    owner: "Freja Munk",
    status: "closed",
  },
  layouts: forms.record,
});

test("a log within the procedure", () => {
  const project = readProject({
    "aims/concerns-procedure.md": `# Raising concerns about AI

## Handling

| Step            | Within |
| --------------- | ------ |
| receipt         | 2 days |

## Cases so far

| ID    | Received on | Concern      |
| ----- | ----------- | ------------ |
| CNC-1 | 2026-05-11  | Biased rules |
`,
  });
  expect(project.records(concern).map(({ id }) => id)).toEqual(["CNC-1"]);
});
