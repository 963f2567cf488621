import { type Catalogue, doubts, type Result } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { coverageLines } from "../text/coverage-lines.ts";
import { debtWords } from "../text/debt-words.ts";
import { doubtLines } from "../text/doubt-lines.ts";
import { type Line, plain, renderLines, type Style } from "../text/render-lines.ts";
import { settingsLines } from "../text/settings-lines.ts";
import { wrapLine } from "../text/wrap-line.ts";
import { besideFindings } from "./beside-words.ts";
import { evidenceByDocument } from "./evidence-by-document.ts";
import { groupEntries, headingOf } from "./group-entries.ts";
import type { CoverageEntry, CoverageSelection } from "./select-coverage.ts";
import { noConformity, stateWords } from "./state-words.ts";

/** How many documents and findings of a requirement are named; the others are counted. */
const most = 4;
const indent = " ".repeat(10);

/** The state of every requirement that was asked for, for a terminal of some columns. */
export function formatCoverageText(
  result: Result,
  selection: CoverageSelection,
  {
    catalogue,
    color,
    width = 100,
  }: { readonly catalogue: Catalogue; readonly color: boolean; readonly width?: number },
): string {
  const { entries, total, asked } = selection;
  const lines: Line[] = [
    [{ text: `Coverage of ${catalogue.standard} on ${result.today}`, style: "strong" }],
    ...(asked === "" ? [] : [plain(`Shown: ${entries.length} of ${total} requirements (${asked})`)]),
    ...coverageLines(result, entries),
    ...settingsLines(result),
    [],
    ...groupEntries(entries, catalogue).flatMap(({ id, title, entries: own }) => [
      [{ text: headingOf(id, title), style: "strong" as const }],
      ...own.flatMap(entryLines),
      [],
    ]),
    plain(noConformity),
    ...doubtLines(doubts(result)),
  ];
  const wrapped = lines.flatMap((line) => wrapLine(line, { width, indent: hangOf(line) }));
  return renderLines(wrapped, { color });
}

/** What follows a requirement goes on two columns further in, everything else below its count. */
function hangOf(line: Line): number {
  const [first] = line;
  if (first?.text === indent) return indent.length + 2;
  return first?.text.startsWith("  ") || /^(?:Clauses|Controls|Settings) /.test(first?.text ?? "")
    ? indent.length
    : 0;
}

function entryLines(entry: CoverageEntry): Line[] {
  const { requirement, title, state, attestations, standing, exclusion, rules } = entry;
  const documents = evidenceByDocument(entry);
  const style = styles[state];
  return [
    [
      { text: `  ${requirement.padEnd(8)}` },
      { text: title },
      { text: "  " },
      { text: stateWords[state], ...(style ? { style } : {}) },
    ],
    ...(exclusion ? [faint(`reason: ${exclusion.reason ?? "none given"}`)] : []),
    ...documents.slice(0, most).map(({ path, words }) => faint(`${path}  ${words}`)),
    ...more(documents.length - most, "document"),
    ...attestations.map((record) => faint(`attested by ${record}`)),
    ...besideFindings(entry).map(faint),
    ...standing.slice(0, most).map(
      ({ severity, at, message, known }): Line => [
        { text: indent },
        { text: severity, style: severity },
        {
          text: `  ${at.path}:${at.start.line}:${at.start.column}  ${shorten(message, 300)}${debtWords({ known })}`,
        },
      ],
    ),
    ...more(standing.length - most, "finding"),
    ...(state === "excluded" || rules.length > 0 ? [] : [faint(whyNoRule(state))]),
    ...(state === "not-evaluated" ? [faint(whyNotEvaluated(entry))] : []),
  ];
}

function whyNoRule(state: CoverageEntry["state"]): string {
  return state === "not-evaluated" ? "no rule that speaks for it was run" : "no rule speaks for it";
}

function whyNotEvaluated({ rules, evidence, undecided }: CoverageEntry): string {
  if (undecided) return "nobody has decided whether it applies";
  const open = rules.filter(({ outcome }) => ["blocked", "not-evaluated", "error"].includes(outcome));
  if (open.length > 0) return open.map(({ rule, outcome }) => `${rule}: ${outcome}`).join(", ");
  return evidence.length === 0 ? "nothing on record" : "no rule had anything to check";
}

function more(count: number, what: string): Line[] {
  return count > 0 ? [faint(`and ${count} more ${what}${count === 1 ? "" : "s"}`)] : [];
}

function faint(text: string): Line {
  return [{ text: indent }, { text: shorten(text, 300), style: "faint" }];
}

const styles: Readonly<Partial<Record<CoverageEntry["state"], Style>>> = {
  gaps: "error",
  waived: "warning",
  "needs-judgement": "info",
  "not-evaluated": "warning",
};
