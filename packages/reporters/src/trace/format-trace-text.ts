import type { TraceFact } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import type { TraceLinkView, TraceView } from "./trace-view.ts";

/** The longest text of a fact. */
const longest = 160;
const mostFindings = 5;

/** One system and all that hangs on it, link by link, for a terminal. */
export function formatTraceText(view: TraceView, { color }: { readonly color: boolean }): string {
  const { subject, links, found, expected, today } = view;
  const lines: Line[] = [
    [{ text: `${subject.record}, seen on ${today}`, style: "strong" }],
    plain(`Links on record: ${found} of ${expected} expected`),
    ...links.flatMap(linkLines),
  ];
  return renderLines(lines, { color });
}

function linkLines(link: TraceLinkView): Line[] {
  const { title, requirements, entries, missing, notExpected, findings } = link;
  return [
    [],
    [
      { text: title, style: "strong" },
      { text: requirements.length === 0 ? "" : `  (${requirements.join(", ")})`, style: "faint" },
    ],
    ...entries.flatMap(({ record, path, line, facts }): Line[] => [
      [{ text: `  ${record}` }, { text: `  ${path}:${line}`, style: "faint" }],
      ...facts.map((fact) => plain(`    ${factText(fact)}`)),
    ]),
    ...(missing === undefined ? [] : [[{ text: "  missing: ", style: "error" as const }, { text: missing }]]),
    ...(notExpected === undefined
      ? []
      : [[{ text: `  not expected: ${notExpected}`, style: "faint" as const }]]),
    ...findings
      .slice(0, mostFindings)
      .map(
        ({ severity, at, message, rule }): Line => [
          { text: "  " },
          { text: severity, style: severity },
          { text: `  ${at.path}:${at.start.line}:${at.start.column}  ${shorten(message, 300)}` },
          { text: `  ${rule}`, style: "faint" },
        ],
      ),
    ...(findings.length > mostFindings
      ? [plain(`  and ${findings.length - mostFindings} more findings`)]
      : []),
  ];
}

function factText({ name, value }: TraceFact): string {
  return `${name}: ${shorten(value.replace(/\s+/g, " "), longest)}`;
}
