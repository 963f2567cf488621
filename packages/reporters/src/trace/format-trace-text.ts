import type { Finding, TraceFact, TraceLinkView, TraceView } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { debtWords } from "../text/debt-words.ts";
import { doubtLines } from "../text/doubt-lines.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import { wrapLine } from "../text/wrap-line.ts";
import { factName } from "./fact-name.ts";
import { traceCounts } from "./trace-counts.ts";

/** The longest text of a fact. */
const longest = 160;
const mostFindings = 5;

/** One system and all that hangs on it, link by link, for a terminal of some columns. */
export function formatTraceText(
  view: TraceView,
  { color, width = 100 }: { readonly color: boolean; readonly width?: number },
): string {
  const { subject, links, today, doubts } = view;
  const lines: Line[] = [
    [{ text: `${subject.record}, seen on ${today}`, style: "strong" }],
    plain(traceCounts(view)),
    ...links.flatMap(linkLines),
    ...doubtLines(doubts),
  ];
  const wrapped = lines.flatMap((line) =>
    wrapLine(line, { width, indent: line[0]?.text.startsWith("  ") ? 4 : 0 }),
  );
  return renderLines(wrapped, { color });
}

function linkLines({ title, requirements, entries, missing, notExpected, findings }: TraceLinkView): Line[] {
  const more = findings.length - mostFindings;
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
    ...findings.slice(0, mostFindings).map(findingLine),
    ...(more > 0 ? [plain(`  and ${more} more ${more === 1 ? "finding" : "findings"}`)] : []),
  ];
}

function findingLine({ severity, at, message, rule, known }: Finding): Line {
  return [
    { text: "  " },
    { text: severity, style: severity },
    {
      text: `  ${at.path}:${at.start.line}:${at.start.column}  ${shorten(message, 300)}${debtWords({ known })}`,
    },
    { text: `  ${rule}`, style: "faint" },
  ];
}

/** The record with the first of its facts, then the others one behind another, and where it is written. */
function entryLines({ record, path, line, facts }: TraceLinkView["entries"][number]): Line[] {
  const [first, ...others] = facts;
  const more = others.map(factText).join("; ");
  return [
    [{ text: `  ${record}` }, { text: first === undefined ? "" : `  ${oneLine(first.value)}` }],
    ...(more === "" ? [] : [[{ text: `    ${more}`, style: "faint" as const }]]),
    [{ text: `    ${path}:${line}`, style: "faint" }],
  ];
}

function factText({ name, value }: TraceFact): string {
  return `${factName(name)}: ${oneLine(value)}`;
}

function oneLine(value: string): string {
  return shorten(value.replace(/\s+/g, " "), longest);
}
