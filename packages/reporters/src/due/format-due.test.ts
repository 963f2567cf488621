import { describe, expect, test } from "vitest";
import { fakeDueDate, fakeResult } from "../testing/fake-result.ts";
import { formatDueJson } from "./format-due-json.ts";
import { formatDueText } from "./format-due-text.ts";
import { parseWithin, selectDue } from "./select-due.ts";

const result = fakeResult({
  due: [
    fakeDueDate("2026-08-11", { title: "Review of AIMS-POL-001 (AI policy)", owner: "Jane Roe" }),
    fakeDueDate("2026-11-21", { title: "Audit 2026" }),
    fakeDueDate("2026-11-30", { title: "Treatment ACT-007 (retrain the model)" }),
    fakeDueDate("2027-01-04", { title: "Waiver of soa-complete", type: "waiver", owner: "Ingrid Halvorsen" }),
  ],
});

describe("the text", () => {
  test("has what is overdue first, then month by month, with who and where", () => {
    expect(formatDueText(result, selectDue(result), { color: false }).split("\n")).toEqual([
      "What falls due, seen on 2026-11-21",
      "Shown: 4 of 4 dates; 1 overdue",
      "",
      "Overdue",
      "  2026-08-11  Review of AIMS-POL-001 (AI policy)",
      "              102 days ago; Jane Roe; aims/plan.csv:7:12",
      "",
      "2026-11",
      "  2026-11-21  Audit 2026",
      "              today; nobody is named; aims/plan.csv:7:12",
      "  2026-11-30  Treatment ACT-007 (retrain the model)",
      "              in 9 days; nobody is named; aims/plan.csv:7:12",
      "",
      "2027-01",
      "  2027-01-04  Waiver of soa-complete",
      "              in 44 days; Ingrid Halvorsen; aims/plan.csv:7:12",
      "",
    ]);
  });

  test("says until when it looked, and what it left out", () => {
    const soon = formatDueText(result, selectDue(result, parseWithin("2w")), { color: false });
    expect(soon).toContain(
      "What falls due, seen on 2026-11-21, until 2026-12-05\nShown: 3 of 4 dates; 1 overdue\n",
    );
    expect(soon).not.toContain("2027-01");
  });

  test("keeps to the columns that it is given", () => {
    const narrow = formatDueText(result, selectDue(result), { color: false, width: 60 });
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("says so where no document names a day", () => {
    const none = fakeResult();
    expect(formatDueText(none, selectDue(none), { color: false })).toContain(
      "Shown: 0 of 0 dates; 0 overdue\n\nNo document says when anything falls due.\n",
    );
  });

  test("ends with why it is no answer, where it is none", () => {
    const empty = fakeResult({ files: { read: [], skipped: [], unrecognised: [] } });
    expect(formatDueText(empty, selectDue(empty), { color: false })).toContain("This is no answer: ");
  });
});

test("the JSON says of each day whether it is overdue, and of how many days it shows some", () => {
  const report = JSON.parse(formatDueJson(result, selectDue(result, parseWithin("0d")), { version: "1" }));
  expect(report).toMatchObject({
    version: 1,
    today: "2026-11-21",
    until: "2026-11-21",
    shown: 2,
    of: 4,
    doubts: [],
  });
  expect(report.due).toMatchObject([
    { day: "2026-08-11", owner: "Jane Roe", overdue: true, path: "aims/plan.csv" },
    { day: "2026-11-21", owner: null, overdue: false },
  ]);
  expect(JSON.parse(formatDueJson(result, selectDue(result), { version: "1" })).until).toBeNull();
});
