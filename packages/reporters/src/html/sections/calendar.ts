import { type DueDate, daysBetween, isDay } from "@aims-lint/core";
import { distance } from "../../due/select-due.ts";
import { type Html, html } from "../html.ts";
import { nothing } from "../parts/nothing.ts";
import { oneLine } from "../parts/one-line.ts";
import { place } from "../parts/place.ts";
import { table } from "../parts/table.ts";
import { tallies } from "../parts/tallies.ts";
import { toned } from "../parts/tone.ts";
import { unsaid } from "../parts/unsaid.ts";
import type { Section } from "../section.ts";
import { monthIds, monthStrip } from "./calendar/months.ts";

/** What falls due and when, and what is overdue. */
export const calendar: Section = {
  id: "calendar",
  title: "Calendar",
  count: ({ result }) => result.due.length,
  render({ result: { due, today } }) {
    if (due.length === 0) {
      return nothing(
        "Nothing falls due.",
        "Write the day of the next review into the documents, and a day into each treatment, action and acceptance.",
      );
    }
    const within = (from: number, to: number): number =>
      due.filter(({ day }) => isWithin(today, day, from, to)).length;
    const overdue = due.filter(({ day }) => day < today).length;
    const unowned = due.filter(({ owner }) => owner === undefined).length;
    return html`${tallies([
      { count: overdue, of: due.length, what: "overdue", tone: overdue > 0 ? "gap" : "plain" },
      { count: within(0, 30), of: due.length, what: "in the next 30 days" },
      { count: within(31, 90), of: due.length, what: "in 31 to 90 days" },
      { count: due.length - overdue - within(0, 90), of: due.length, what: "later" },
      { count: unowned, of: due.length, what: "with nobody named", tone: unowned > 0 ? "open" : "plain" },
    ])}
${monthStrip(due, today)}
${dueTable(due, today)}`;
  },
};

function isWithin(today: string, day: string, from: number, to: number): boolean {
  if (!isDay(today) || !isDay(day)) return false;
  const days = daysBetween(today, day);
  return days >= from && days <= to;
}

function dueTable(due: readonly DueDate[], today: string): Html {
  const ids = monthIds(due, today);
  return table({
    caption: `What falls due, as of ${today}; what is overdue comes first.`,
    columns: [
      { title: "What" },
      { title: "Day", as: "date" },
      { title: "Distance", as: "date" },
      { title: "Kind" },
      { title: "Who" },
      { title: "Written in" },
    ],
    first: 25,
    rows: due.map((entry) => {
      const { day, type, title, owner, at } = entry;
      const id = ids.get(entry);
      const words = distance(today, day);
      return {
        ...(id === undefined ? {} : { id }),
        cells: [
          oneLine(title),
          day,
          { show: day < today ? toned("gap", words) : words, sort: day },
          type.replaceAll("-", " "),
          oneLine(owner) ?? unsaid,
          place(at),
        ],
      };
    }),
  });
}
