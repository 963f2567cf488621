import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isInUseAs } from "./asked.ts";
import { recordsOf, testsBySystem, verificationsBySystem } from "./of-system.ts";

/** What people rely on was tested, and it can be seen how. */
export const verificationRecorded = defineRule({
  id: "verification-recorded",
  summary:
    "Every AI system that the organisation builds and that is in use has a record of verification and validation.",
  requirements: ["A.6.2.4"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [verification, verificationTest],
  options: z.strictObject({}),
  notAGap:
    "Whoever only uses a system verifies it when accepting it, in a way of their own; the tests of the model are those of its builder.",
  messages: {
    missing: {
      problem: "{name} is in use, and no record of its verification and validation is there.",
      why: "Whether the system does what it was built for is then a belief; an auditor asks for the tests of the version in use.",
      how: "File the test record of the version in use under the title Verification and validation, with criteria, results and the decision; if it was never tested, plan the tests now.",
    },
  },
  appliesTo: (record) => isInUseAs("develops", record),
  check(record, { project, report }) {
    const found = [
      ...recordsOf(verificationsBySystem, record, project),
      ...recordsOf(testsBySystem, record, project),
    ];
    if (found.length === 0) report("missing", { at: record.at(), data: { name: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a record of another system",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Role               | Status      |
| ------- | ------------- | ------------------ | ----------- |
| SYS-001 | Harbour Score | producer, deployer | production  |
  ~~~~~~~ SYS-001 (Harbour Score) is in use, and no record of its verification and validation is there.
| SYS-002 | Fraud Watch   | producer           | pilot       |
| SYS-003 | Price model   | producer           | development |
`,
        "aims/vv-fraud.md": `# Verification and validation of SYS-002

**Date:** 2026-05-22

## Decision

Fit for a pilot.
`,
      },
    },
    {
      shows: "good",
      title: "a table of tests will do",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,developer,live\n",
        "aims/verification-tests.csv":
          "Test ID,System,Metric,Threshold,Result\nT-1,SYS-001,AUC,>= 0.76,0.771\n",
      },
    },
    {
      shows: "absent",
      title: "a system of somebody else",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,we accept releases\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-002,Kaj,user,live\n",
      },
    },
  ],
});
