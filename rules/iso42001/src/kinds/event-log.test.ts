import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { eventLog } from "./event-log.ts";

testKind({
  kind: eventLog,
  title: "Event log policy for AI systems",
  written: {
    "Document ID": "AIMS-OPS-005",
    "AI systems": "SYS-001, SYS-002",
    "Policy owner": "Bo Kjeldsen",
    "Life cycle phases": "testing and use",
    "Logged events": "each score with its version",
    "Retention period": "5 years",
    "Access control": "auditors may read",
  },
  means: {
    id: "AIMS-OPS-005",
    systems: ["SYS-001", "SYS-002"],
    owner: "Bo Kjeldsen",
    phases: "testing and use",
    events: "each score with its version",
    retention: "5 years",
    access: "auditors may read",
  },
  layouts: forms.whole,
});

test("a log of an ISMS is another", () => {
  const files = { "isms/logging-policy.md": "# Logging policy\n\n**Framework:** ISO 27001\n" };
  expect(readProject(files).records(eventLog)).toEqual([]);
});
