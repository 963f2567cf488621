import { addMonths, type DueDate, isDay } from "@aims-lint/core";
import { column } from "../../charts/bar.ts";
import { type Html, html } from "../../html.ts";
import { anchor } from "../../parts/anchors.ts";

/** A stretch of the year: what is overdue, a month, or what comes after the twelve months. */
interface Stretch {
  readonly key: string;
  readonly name: string;
  readonly year?: string;
  readonly dates: readonly DueDate[];
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The coming year, month by month, with how much falls due in each. */
export function monthStrip(due: readonly DueDate[], today: string): Html {
  const stretches = stretchesOf(due, today);
  const most = Math.max(...stretches.map(({ dates }) => dates.length));
  return html`<ol class="months plain" aria-label="How much falls due in each month">${stretches.map(
    ({ key, name, year, dates }) => html`<li class="${dates.length === 0 && "empty"}">${
      dates.length > 0
        ? html`<a href="#${anchor("month", key)}">${dates.length}<span class="visually-hidden"> ${dates.length === 1 ? "date" : "dates"}</span></a>`
        : html`<span>0</span>`
    }${column(dates.length, most, key === "overdue" ? "pillar-gap" : "")}<span>${name}${year !== undefined && html` <span class="month-year">${year}</span>`}</span></li>
`,
  )}</ol>`;
}

/** The anchors of the first date of each stretch. */
export function monthIds(due: readonly DueDate[], today: string): Map<DueDate, string> {
  return new Map(
    stretchesOf(due, today).flatMap(({ key, dates: [first] }) =>
      first ? [[first, anchor("month", key)]] : [],
    ),
  );
}

function stretchesOf(due: readonly DueDate[], today: string): Stretch[] {
  const months = isDay(today)
    ? [...new Set(Array.from({ length: 12 }, (_, index) => addMonths(today, index).slice(0, 7)))]
    : [];
  const last = months.at(-1) ?? "";
  const rest = due.filter(({ day }) => day >= today);
  return [
    { key: "overdue", name: "Overdue", dates: due.filter(({ day }) => day < today) },
    ...months.map((month) => ({
      key: month,
      name: names[Number(month.slice(5)) - 1] ?? month,
      year: month.slice(0, 4),
      dates: rest.filter(({ day }) => day.slice(0, 7) === month),
    })),
    { key: "later", name: "Later", dates: rest.filter(({ day }) => day.slice(0, 7) > last) },
  ];
}
