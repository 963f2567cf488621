import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { communication } from "./communication.ts";

testKind({
  kind: communication,
  title: "AI policy",
  register: { title: "Communication plan", path: "aims/communication-plan", collection: "communications" },
  written: {
    "Communication ID": "COM-01",
    What: "AI policy",
    When: "after approval and each change",
    "With whom": "employees, contractors, public",
    How: "intranet, website",
    "Sent by": "Jane Doe",
    "Last sent": "2026-02-09",
    Evidence: "EV-001",
  },
  named: "What",
  means: {
    id: "COM-01",
    what: "AI policy",
    when: "after approval and each change",
    whom: "employees, contractors, public",
    how: "intranet, website",
    sender: "Jane Doe",
    sentOn: "2026-02-09",
    evidence: ["EV-001"],
  },
  layouts: forms.record,
});

test("the plan for incidents is another one", () => {
  const plan =
    "# Incident communication plan\n\n| Topic | When | How |\n| --- | --- | --- |\n| Outage | at once | mail |\n";
  expect(readProject({ "aims/incidents/plan.md": plan }).records(communication)).toEqual([]);
});

test("what a page says about itself is no message", () => {
  const page = "# Communication plan\n\n**Owner:** Jane Doe\n**Date:** 2026-02-09\n\nWe talk to everybody.\n";
  expect(readProject({ "aims/communication-plan.md": page }).records(communication)).toEqual([]);
});
