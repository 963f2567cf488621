import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { deployment } from "../../kinds/deployment.ts";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { listing } from "../../shared/listing.ts";
import { systemsServed } from "../systems/about.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isLive, liveSince } from "./gone-live.ts";
import { recordsOf, verificationsBySystem } from "./of-system.ts";
import { finishedOn, verificationsOf, verifiedVersions } from "./verified-versions.ts";

/** What goes live was verified before, in the version that goes live. */
export const deploymentVerifiedBefore = defineRule({
  id: "deployment-verified-before",
  summary: "The version that went live was verified and validated before that day.",
  requirements: ["A.6.2.4", "A.6.2.5"],
  severity: "error",
  basis: "requirement",
  on: deployment,
  reads: [verification, system],
  options: z.strictObject({}),
  notAGap:
    "A correction that changes nothing of what was tested may go live on the earlier record, if that record is widened to the new version by whoever answers for it.",
  messages: {
    version: {
      problem: "{plan} puts version {version} of {name} live; the verification on file is of {verified}.",
      why: "Tests speak for the version that they were run on; what was changed since may undo what they showed.",
      how: "File the verification of the version that is live, or correct the version on the side that is wrong.",
    },
    late: {
      problem: "{plan} went live on {live}; the verification of {name} is dated {verified}.",
      why: "Tests after the start protect nobody from what they find, and show that going live did not depend on them.",
      how: "Put the earlier record on file if there is one, or correct the date that is wrong; otherwise record the lapse as a nonconformity.",
    },
  },
  appliesTo: (record, { project }) =>
    isLive(record, project) &&
    systemsServed(record, project).some((each) => recordsOf(verificationsBySystem, each, project).length > 0),
  check(record, { project, report }) {
    const live = liveSince(record, project);
    const version = record.fields.systemVersion;
    const plan = record.id;
    for (const each of systemsServed(record, project)) {
      if (recordsOf(verificationsBySystem, each, project).length === 0) continue;
      const name = nameSystem(each);
      const own = verificationsOf(each, version, project);
      if (own.length === 0) {
        const data = {
          plan,
          name,
          version: version ?? "",
          verified: listing(verifiedVersions(each, project)),
        };
        report("version", { at: record.at("systemVersion"), key: each.id, data });
        continue;
      }
      const days = own.flatMap((found) => finishedOn(found) ?? []);
      const [first] = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
      if (!first || live === undefined || days.length < own.length || first.day <= live) continue;
      const related = [{ at: first.at, message: "The verification is dated here." }];
      report("late", {
        at: record.at("goLive"),
        key: each.id,
        related,
        data: { plan, live, name, verified: first.day },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "another version, a day too late",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,pilot\n",
        "aims/vv-score.md":
          "# V&V record\n\n**System:** SYS-001\n**System version:** 2.0\n**Test date:** 2026-01-20\n",
        "aims/vv-kaj.yaml": "kind: vv-record\nsystem: Kaj\nsystem_version: 2.1.0\ndate: 2026-03-10\n",
        "aims/deployment/score.md": `# Deployment plan

| Field          | Value      |
| -------------- | ---------- |
| Document ID    | DEP-1      |
| System         | SYS-001    |
| System version | 2.1        |
                   ~~~ DEP-1 puts version 2.1 of SYS-001 (Harbour Score) live; the verification on file is of 2.0.
| Go-live        | 2026-02-01 |
`,
        "aims/deployment/kaj.md": `---
id: DEP-2
system: SYS-002
system_version: 2.1.0
go_live: 2026-03-02
         ~~~~~~~~~~ DEP-2 went live on 2026-03-02; the verification of SYS-002 (Kaj) is dated 2026-03-10.
---

# Deployment plan
`,
      },
    },
    {
      shows: "good",
      title: "verified on the eve, several records",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/verification/one.md": "# V&V record\n\n**System version:** v3.1\n**Date:** 2025-11-20\n",
        "aims/verification/two.md": "# V&V record\n\n**System version:** v3.2\n**Date:** 2026-06-14\n",
        "aims/release.md": "# Release record\n\n**System version:** 3.2.0\n**Release date:** 2026-06-15\n",
      },
    },
    {
      shows: "absent",
      title: "a plan for a day to come",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/verification/one.md": "# V&V record\n\n**System version:** 3.1\n**Date:** 2025-11-20\n",
        "aims/deployment-plan.md": "# Deployment plan\n\n**System version:** 3.2\n**Go-live:** 2027-02-01\n",
      },
    },
  ],
});
