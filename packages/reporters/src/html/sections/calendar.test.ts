import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeDueDate, fakeResult } from "../../testing/fake-result.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { calendar } from "./calendar.ts";

const show = (days: readonly string[], today = "2026-11-21"): ReadPage =>
  readPage(
    String(
      calendar.render(
        fakeDossier({
          result: fakeResult({ today, due: days.map((day) => fakeDueDate(day, { owner: "Jane" })) }),
        }),
      ),
    ),
  );
const days = [
  "2026-10-01",
  "2026-11-21",
  "2026-12-21",
  "2026-12-22",
  "2027-02-19",
  "2027-02-20",
  "2027-11-01",
];
const page = show(days);

test("what is due is counted by how near it is", () => {
  const text = page.text();
  expect(text).toContain("overdue 1 of 7 in the next 30 days 2 of 7 in 31 to 90 days 2 of 7 later 2 of 7");
  expect(text).toContain("with nobody named 0 of 7");
});

test("the year is drawn month by month, and a month leads to its first date", () => {
  const text = page.text();
  expect(text).toContain("1 dateOverdue 1 dateNov 2026 2 datesDec 2026 0Jan 2027 2 datesFeb 2027 0Mar 2027");
  expect(text).toContain("0Oct 2027 1 dateLater");
  expect(page.text("month-2027-02")).toContain("2027-02-19");
  expect(page.text("month-later")).toContain("2027-11-01");
  for (const link of page.links()) expect(page.ids).toContain(link.slice(1));
});

test("a date is told with its distance, who and where", () => {
  expect(page.rows("What falls due")[1]).toEqual([
    "Treatment ACT-007 (retrain the model)",
    "2026-10-01",
    "51 days ago",
    "treatment",
    "Jane",
    "aims/plan.csv:7:12",
  ]);
});

test("the end of the calendar is no trap", () => {
  const { text, ids } = show(["9999-12-31"], "9999-11-30");
  expect(text()).toContain("1 dateDec 9999");
  expect(new Set(ids).size).toBe(ids.length);
});

test("a day that is none is late or not by its text, and breaks nothing", () => {
  expect(show(["someday"], "no day").rows("What falls due")).toHaveLength(2);
});

test("nothing due is said, with what to do", () => {
  expect(show([]).text()).toMatch(/^Nothing falls due\. Write the day/);
});
