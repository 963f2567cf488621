import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { deployment } from "../../kinds/deployment.ts";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { listing } from "../../shared/listing.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { fitsVersion } from "./fits-version.ts";
import { deploymentsBySystem, recordsOf, type System } from "./of-system.ts";
import { finishedOn, verificationsOf, verifiedVersions } from "./verified-versions.ts";

/** What is in use is what was tested. */
export const versionInUseVerified = defineRule({
  id: "version-in-use-verified",
  summary: "The version of an AI system that is in use is one that was verified and validated.",
  requirements: ["A.6.2.4"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [verification, deployment],
  options: z.strictObject({}),
  notAGap:
    "A correction that changes nothing of what was tested may run on the earlier record, if that record is widened to the new version by whoever answers for it.",
  messages: {
    version: {
      problem: "{name} is in use in version {version}; the verification on file is of {verified}.",
      why: "Tests speak for the version that they were run on; what was changed since may undo what they showed.",
      how: "File the verification of the version in use, or correct the version on the side that is wrong.",
    },
    late: {
      problem: "{name} went live on {live}; its verification is dated {verified}.",
      why: "Tests after the start protect nobody from what they find, and show that going live did not depend on them.",
      how: "Put the earlier record on file if there is one, or correct the date that is wrong; otherwise record the lapse as a nonconformity.",
    },
  },
  // Where a plan for the version in use is on file, the plan is judged.
  appliesTo: (record, { project }) =>
    isInUse(record) &&
    (record.has("version") || record.has("deployedOn")) &&
    verificationsOf(record, undefined, project).length > 0 &&
    !hasPlanForVersion(record, project),
  check(record, { project, report }) {
    const { version, deployedOn } = record.fields;
    const name = nameSystem(record);
    const own = verificationsOf(record, version, project);
    if (own.length === 0) {
      const data = { name, version: version ?? "", verified: listing(verifiedVersions(record, project)) };
      return report("version", { at: record.at("version"), data });
    }
    const days = own.flatMap((found) => finishedOn(found) ?? []);
    const [first] = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    if (!first || deployedOn === undefined || days.length < own.length || first.day <= deployedOn) return;
    const related = [{ at: first.at, message: "The verification is dated here." }];
    report("late", {
      at: record.at("deployedOn"),
      related,
      data: { name, live: deployedOn, verified: first.day },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "the inventory is a version ahead; live before it was tested",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     | Version | Go-live    |
| ------- | ------------- | ---------- | ------- | ---------- |
| SYS-001 | Harbour Score | production | 3.3.0   | 2026-06-15 |
                                         ~~~~~ SYS-001 (Harbour Score) is in use in version 3.3.0; the verification on file is of 3.2.0.
| SYS-002 | Kaj           | production | 2.1.0   | 2026-03-02 |
                                                   ~~~~~~~~~~ SYS-002 (Kaj) went live on 2026-03-02; its verification is dated 2026-03-10.
`,
        "aims/verification/score.md": `# V&V record

| Field          | Value      |
| -------------- | ---------- |
| System         | SYS-001    |
| System version | 3.2.0      |
| Date           | 2026-05-22 |
`,
        "aims/verification/kaj.md":
          "---\nsystem: SYS-002\nsystem_version: 2.1\ndate: 2026-03-10\n---\n\n# V&V record\n",
      },
    },
    {
      shows: "good",
      title: "the version in use, tested in time",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: live, version: 3.2, deployed_on: 2026-06-15 }
`,
        "aims/vv.md": "# V&V record\n\n**System version:** v3.2.0\n**Date:** 2026-05-22\n",
      },
    },
    {
      shows: "absent",
      title: "the inventory names no version",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/vv.md": "# V&V record\n\n**System version:** v3.2.0\n**Date:** 2026-05-22\n",
      },
    },
  ],
});

function hasPlanForVersion(record: System, project: Project): boolean {
  const used = record.state("version") === "read" ? record.fields.version : undefined;
  return recordsOf(deploymentsBySystem, record, project).some((plan) => {
    const planned = plan.state("systemVersion") === "read" ? plan.fields.systemVersion : undefined;
    return used === undefined || planned === undefined || fitsVersion(planned, used);
  });
}
