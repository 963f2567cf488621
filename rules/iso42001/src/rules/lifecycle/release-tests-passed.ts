import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { called } from "../../shared/called.ts";
import { systemsServed } from "../systems/about.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { fitsVersion } from "./fits-version.ts";
import type { System } from "./of-system.ts";
import { recordOf } from "./record-of.ts";
import { isLetPass, isMet, noted } from "./verdict.ts";

type Test = RecordOf<typeof verificationTest>;

const why =
  "A threshold that stops nothing is none; whoever let the release pass has to be known, with the reason and for how long.";
const how =
  "Record who let the release pass in spite of it, why and until when, if somebody did; otherwise take the version back or mend it, and test again.";

/** What misses its criteria is not released, unless somebody with the authority says so. */
export const releaseTestsPassed = defineRule({
  id: "release-tests-passed",
  summary: "No version is in use that failed a test, unless somebody let that pass.",
  requirements: ["A.6.2.4", "A.6.2.5"],
  severity: "error",
  basis: "requirement",
  on: verificationTest,
  reads: [system, verification],
  options: z.strictObject({}),
  notAGap:
    "A missed threshold may be accepted with a reason and an end date: note it at the test or under a heading for deviations, with the test's id.",
  messages: {
    failed: {
      problem: "{test} failed ({result}), and {name} is in use; nobody is on record for letting it pass.",
      why,
      how,
    },
    missed: {
      problem:
        "{test} found {result} where {threshold} is asked for, and {name} is in use; nobody is on record for letting it pass.",
      why,
      how,
    },
    open: {
      problem: "{test} was not run, and {name} is in use.",
      why: "What a test was to show is unknown, while people rely on it already.",
      how: "Run the test and file its result, or record who decided to go live without it.",
    },
    waived: {
      problem: "{test} is called waived, and nothing says by whom or why.",
      why,
      how: "Name who let it pass, the reason and the end date, at the test or under a heading for deviations.",
    },
  },
  appliesTo: (record, { project }) => liveSystem(record, project) !== undefined,
  check(record, { project, report }) {
    const live = liveSystem(record, project);
    if (!live) return;
    const verdict = noted(record);
    const name = nameSystem(live);
    const test = called(record, "Test");
    if (verdict === "passed" || isLetPass(record, project)) return;
    const { result = "no result", threshold = "" } = record.fields;
    if (verdict === "not-run") report("open", { at: record.at("pass"), data: { test, name } });
    else if (verdict === "waived") report("waived", { at: record.at("pass"), data: { test } });
    else if (verdict === "failed") {
      const at = record.at(record.has("pass") ? "pass" : "result");
      report("failed", { at, data: { test, name, result } });
    } else if (isMet(record) === false)
      report("missed", { at: record.at("result"), data: { test, name, result, threshold } });
  },
  examples: [
    {
      shows: "gap",
      title: "recall below its threshold, in production all the same",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/vv.md": `# Verification and validation of SYS-001

| Test | Metric   | Threshold | Result | Pass    |
| ---- | -------- | --------- | ------ | ------- |
| T-1  | AUC      | >= 0.76   | 0.771  | ✅      |
| T-2  | recall   | >= 0.80   | 0.71   | ❌      |
                                         ~ T-2 failed (0.71), and SYS-001 (Harbour Score) is in use; nobody is on record for letting it pass.
| T-3  | latency  | <= 1 s    | 1.4 s  |         |
                                ~~~~~ T-3 found 1.4 s where <= 1 s is asked for, and SYS-001 (Harbour Score) is in use; nobody is on record for letting it pass.
| T-4  | stopping | <= 60 min |        | planned |
                                         ~~~~~~~ T-4 was not run, and SYS-001 (Harbour Score) is in use.
| T-5  | language | >= 95     | 93     | waived  |
                                         ~~~~~~ T-5 is called waived, and nothing says by whom or why.
`,
      },
    },
    {
      shows: "good",
      title: "a deviation that somebody accepted",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/vv.md": `# V&V report

**System:** Harbour Score

## Results

| ID  | Metric | Target  | Actual | Verdict |
| --- | ------ | ------- | ------ | ------- |
| T-1 | AUC    | >= 0.76 | 0.771  | pass    |
| T-2 | recall | >= 0.80 | 0.79   | fail    |

## Deviations

T-2: let pass by Mikkel Thorsager until 2026-12-31, since every decline is read by a person.
`,
      },
    },
    {
      shows: "absent",
      title: "the version is not out yet",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/systems.csv": "ID,Name,Status,Version\nSYS-001,Harbour Score,production,3.2.0\n",
        "aims/vv.md": `# V&V report

| Field          | Value   |
| -------------- | ------- |
| System         | SYS-001 |
| System version | 3.3.0   |

## Results

| ID  | Metric | Target  | Actual | Verdict |
| --- | ------ | ------- | ------ | ------- |
| T-2 | recall | >= 0.80 | 0.71   | fail    |
`,
      },
    },
  ],
});

/** A system in use whose version in use the test is of, as far as anything says. */
function liveSystem(test: Test, project: Project): System | undefined {
  if (test.ragged) return undefined;
  const record = recordOf(test, project);
  const tested = record?.state("systemVersion") === "read" ? record.fields.systemVersion : undefined;
  return systemsServed(test, project).find((each) => {
    if (each.ragged || each.state("status") !== "read" || !isInUse(each)) return false;
    const used = each.state("version") === "read" ? each.fields.version : undefined;
    return tested === undefined || used === undefined || fitsVersion(tested, used);
  });
}
