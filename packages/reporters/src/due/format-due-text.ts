import type { DueDate, Result } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import { type DueSelection, distance } from "./select-due.ts";

/** What falls due, for a terminal: what is overdue first, then month by month. */
export function formatDueText(
  { today }: Result,
  { dates, total, until }: DueSelection,
  { color }: { readonly color: boolean },
): string {
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
  ];
  return renderLines(lines, { color });
}

function block(title: string, dates: readonly DueDate[], today: string, style: "error" | undefined): Line[] {
  if (dates.length === 0) return [];
  return [
    [],
    [{ text: title, style: "strong" }],
    ...dates.flatMap(({ day, type, title: what, owner, at }): Line[] => [
      [
        { text: `  ${day}  `, ...(style ? { style } : {}) },
        { text: `${type.padEnd(12)} ${shorten(what, 200)}` },
        { text: owner === undefined ? "" : `  (${shorten(owner, 80)})` },
      ],
      [
        {
          text: `              ${distance(today, day)}, ${at.path}:${at.start.line}:${at.start.column}`,
          style: "faint",
        },
      ],
    ]),
  ];
}

function months(dates: readonly DueDate[]): [string, DueDate[]][] {
  const groups = new Map<string, DueDate[]>();
  for (const date of dates) {
    const month = date.day.slice(0, 7);
    const own = groups.get(month);
    if (own) own.push(date);
    else groups.set(month, [date]);
  }
  return [...groups];
}
