import { expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { control } from "./control.ts";

test.each([
  ["Planned for Q1 2027", "planned"],
  ["Implemented since March 2025", "implemented"],
  ["In progress until 2027-01-31", "partial"],
  ["✅ Implemented (opt-in)", "implemented"],
])("%s is %s", (text, status) => {
  const project = readProject({ "aims/soa.csv": `Control,Applicable,Status\nA.7.4,Yes,${text}\n` });
  expect(project.records(control)[0]?.fields.status).toBe(status);
});

test("other words stay unreadable", () => {
  const project = readProject({
    "aims/soa.csv": "Control,Applicable,Status\nA.7.4,Yes,Delivery policy for vendors\n",
  });
  expect(project.records(control)[0]?.state("status")).toBe("unreadable");
});
