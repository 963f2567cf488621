import { expect, test } from "vitest";
import { change } from "../../kinds/change.ts";
import { readProject } from "../../test-rule.ts";
import { isApproved, isGivenUp, isMade, isUrgent } from "./state-of.ts";

const records = readProject({
  "aims/change-log.csv": `Change ID,What,Approved by,Implemented on,Approval,Status
C-1,new model,Priya,2026-03-02,,closed
C-2,new limit (urgent),,2026-12-24,,planned
C-3,new letter,,,Not approved,rejected
C-4,new form,,,Approved,implemented
`,
}).records(change);

test("made, by the day or by the status", () =>
  expect(records.map((each) => isMade(each, "2026-11-21"))).toEqual([true, false, false, true]));

test("approved, by a name or a decision", () =>
  expect(records.map(isApproved)).toEqual([true, false, false, true]));

test("given up, and urgent", () => {
  expect(records.map(isGivenUp)).toEqual([false, false, true, false]);
  expect(records.map(isUrgent)).toEqual([false, true, false, false]);
});
