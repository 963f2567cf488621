import type { TraceFact } from "@aims-lint/core";
import { wrap } from "../explaining/wrap.ts";
import { shorten } from "../safety/shorten.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import type { TraceLinkView, TraceView } from "./trace-view.ts";

/** The longest text of a fact. */
const longest = 160;
const mostFindings = 5;
const width = 110;

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
    ...entries.flatMap(entryLines),
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

/** The record with the first of its facts, then the others one behind another. */
function entryLines({
  record,
  path,
  line,
  facts: [first, ...others],
}: TraceLinkView["entries"][number]): Line[] {
  const more = wrap(others.map(factText).join("; "), width - 4);
  return [
    [
      { text: `  ${record}` },
      { text: first === undefined ? "" : `  ${oneLine(first.value)}` },
      { text: `  ${path}:${line}`, style: "faint" },
    ],
    ...more.map((text): Line => [{ text: `    ${text}`, style: "faint" }]),
  ];
}

function factText({ name, value }: TraceFact): string {
  return `${wordsOf(name)}: ${oneLine(value)}`;
}

/** `residual.level` as `residual level`, `acceptedBy` as `accepted by`. */
function wordsOf(name: string): string {
  return name
    .replaceAll(".", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function oneLine(value: string): string {
  return shorten(value.replace(/\s+/g, " "), longest);
}
