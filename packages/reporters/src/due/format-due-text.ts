import { append, type DueDate, doubts, type Result } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { doubtLines } from "../text/doubt-lines.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import { wrapLine } from "../text/wrap-line.ts";
import { type DueSelection, distance } from "./select-due.ts";

/** Behind the day. */
const margin = " ".repeat(14);

/** What falls due, for a terminal of some columns: what is overdue first, then month by month. */
export function formatDueText(
  result: Result,
  { dates, total, until }: DueSelection,
  { color, width = 100 }: { readonly color: boolean; readonly width?: number },
): string {
  const { today } = result;
  const overdue = dates.filter(({ day }) => day < today);
  const coming = dates.filter(({ day }) => day >= today);
  const lines: Line[] = [
    [
      {
        text: `What falls due, seen on ${today}${until === undefined ? "" : `, until ${until}`}`,
        style: "strong",
      },
    ],
    plain(`Shown: ${dates.length} of ${total} dates; ${overdue.length} overdue`),
    ...block("Overdue", overdue, today, "error"),
    ...months(coming).flatMap(([month, own]) => block(month, own, today, undefined)),
    ...(total === 0 ? [[], plain("No document says when anything falls due.")] : []),
    ...doubtLines(doubts(result)),
  ];
  const indent = margin.length;
  const wrapped = lines.flatMap((line) => wrapLine(line, { width, indent: isIndented(line) ? indent : 0 }));
  return renderLines(wrapped, { color });
}

function block(title: string, dates: readonly DueDate[], today: string, style: "error" | undefined): Line[] {
  if (dates.length === 0) return [];
  return [
    [],
    [{ text: title, style: "strong" }],
    ...dates.flatMap(({ day, title: what, owner, at }): Line[] => [
      [{ text: `  ${day}  `, ...(style ? { style } : {}) }, { text: shorten(what, 200) }],
      [{ text: `${margin}${detail(today, day, owner, at)}`, style: "faint" }],
    ]),
  ];
}

function detail(
  today: string,
  day: string,
  owner: string | undefined,
  { path, start }: DueDate["at"],
): string {
  const who = owner === undefined ? "nobody is named" : shorten(owner, 80);
  return `${distance(today, day)}; ${who}; ${path}:${start.line}:${start.column}`;
}

function isIndented(line: Line): boolean {
  return line[0]?.text.startsWith("  ") ?? false;
}

function months(dates: readonly DueDate[]): [string, DueDate[]][] {
  const groups = new Map<string, DueDate[]>();
  for (const date of dates) {
    const month = date.day.slice(0, 7);
    append(groups, month, date);
  }
  return [...groups];
}
