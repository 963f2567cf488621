import { doubts, type Result } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { arrange } from "../json/schema/arrange.ts";
import { due } from "../json/schema/files.ts";
import type { DueSelection } from "./select-due.ts";

/** What falls due, for programs; see `docs/commands.md`. */
export function formatDueJson(
  result: Result,
  { dates, total, until }: DueSelection,
  { version }: { readonly version: string },
): string {
  const report = {
    version: 1,
    tool: { name: "aims-lint", version },
    today: result.today,
    until: until ?? null,
    doubts: doubts(result).map(({ code, problem, how, about }) => ({ code, problem, how, about })),
    shown: dates.length,
    of: total,
    due: dates.map((date) => ({ ...arrange(due, date), overdue: date.day < result.today })),
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}
