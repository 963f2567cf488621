import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { loggedEvent } from "./logged-event.ts";

testKind({
  kind: loggedEvent,
  title: "Score given",
  register: { title: "Event catalogue", path: "aims/event-catalogue", collection: "logged-events" },
  written: {
    "Event ID": "EVT-1",
    "Event type": "score given",
    System: "SYS-001",
    Contents: "time, case, version",
    "Kept for": "5 years",
  },
  means: {
    id: "EVT-1",
    event: "score given",
    systems: ["SYS-001"],
    content: "time, case, version",
    retention: "5 years",
  },
  layouts: forms.rows,
});

test("the events stand in the policy, who may read them elsewhere in it", () => {
  const events = readProject({
    "aims/logging-policy.md": `# Logging policy

| System  | Event       | Retention |
| ------- | ----------- | --------- |
| SYS-001 | score given | 5 years   |

## Access

| Who     | What     |
| ------- | -------- |
| auditor | read all |
`,
  }).records(loggedEvent);
  expect(events.map(({ fields }) => fields.event)).toEqual(["score given"]);
});
