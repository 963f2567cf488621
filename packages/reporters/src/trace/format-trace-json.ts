import type { TraceView } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { standingEntry } from "../json/standing-entry.ts";

/** One system and all that hangs on it, for programs; see `docs/commands.md`. */
export function formatTraceJson(view: TraceView, { version }: { readonly version: string }): string {
  const report = {
    version: 1,
    tool: { name: "aims-lint", version },
    today: view.today,
    doubts: view.doubts.map(({ code, problem, how, about }) => ({ code, problem, how, about })),
    ...view.subject,
    expected: view.expected,
    found: view.found,
    links: view.links.map(({ title, requirements, entries, missing, notExpected, findings }) => ({
      title,
      requirements,
      entries: entries.map(({ record, path, line, facts }) => ({
        record,
        path,
        line,
        facts: facts.map(({ name, value }) => ({ name, value })),
      })),
      missing: missing ?? null,
      notExpected: notExpected ?? null,
      findings: findings.map(standingEntry),
    })),
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}
