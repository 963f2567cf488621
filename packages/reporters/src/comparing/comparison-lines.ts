import { type Brought, type Comparison, counts, type Finding } from "@aims-lint/core";
import { stateWords } from "../covering/state-words.ts";
import { shorten } from "../safety/shorten.ts";
import { counted } from "../text/counted.ts";
import { groupFindings } from "../text/group-findings.ts";
import { groupLines } from "../text/group-lines.ts";
import { type Line, plain } from "../text/render-lines.ts";
import { recordLine } from "./record-line.ts";
import { baseWords, countsOf, listed, verdict } from "./verdict.ts";

/** How a comparison is to be shown. */
export interface ComparisonLook {
  readonly quiet: boolean;
  /** Whether what stood before is shown as well. */
  readonly showStanding: boolean;
  readonly showKnown: boolean;
  readonly width: number;
}

/** What a change brings: the verdict, what it asks for, what is new, what went, what else it changes, what stood before. */
export function comparisonLines(comparison: Comparison, look: ComparisonLook): Line[] {
  const { base, news, eased, mended, gone, unknown, records, coverage } = comparison;
  const isShown = ({ finding }: Brought): boolean =>
    counts(finding) && (!look.quiet || finding.severity === "error");
  const shown = news.filter(isShown);
  return [
    [{ text: verdict(comparison), style: "strong" }],
    plain(`Compared with ${baseWords(base)}.`),
    ...base.notes.map((note) => plain(`  ${shorten(note, 500)}`)),
    [],
    ...findingsUnder(
      "It asks for",
      shown.filter(({ asks }) => asks),
      look.width,
    ),
    ...findingsUnder(
      "New",
      shown.filter(({ asks }) => !asks),
      look.width,
    ),
    ...findingsUnder(
      "Perhaps new (the rule could not look at the state before; this fails nothing)",
      unknown.map((finding) => ({ finding, asks: false })).filter(isShown),
      look.width,
    ),
    ...list(
      "Counts for less than before",
      eased,
      ({ finding, before }) =>
        `${told(finding)}  (${before}, now ${finding.waived ? "waived" : finding.known ? "known" : finding.severity})`,
    ),
    ...list(
      "New, and counts for nothing",
      news.filter(({ finding }) => !counts(finding)),
      ({ finding }) =>
        `${told(finding)}  (${finding.waived ? `waived until ${finding.waived.until}` : "known debt"})`,
    ),
    ...list("Mended", mended, told),
    ...list("Gone, and not mended", gone, ({ finding, why }) => `${told(finding)}  (${why})`),
    ...list("Records", records, recordLine),
    ...list(
      "Requirements",
      coverage,
      ({ requirement, title, before, after }) =>
        `${requirement}  ${title}: ${stateWords[before]}, now ${stateWords[after]}`,
    ),
    ...standingLines(comparison, look),
  ];
}

function findingsUnder(title: string, brought: readonly Brought[], width: number): Line[] {
  if (brought.length === 0) return [];
  const graver = brought.flatMap(({ finding, before }) =>
    before === undefined ? [] : [plain(`  ${place(finding)}  ${finding.rule}: ${before} before`)],
  );
  return [
    [{ text: `${title}:`, style: "strong" }],
    [],
    ...groupFindings(brought.map(({ finding }) => finding)).flatMap((group) => groupLines(group, width)),
    ...(graver.length === 0 ? [] : [plain("Counts for more than before:"), ...graver, []]),
  ];
}

/** As many lines as somebody reads. */
const most = 20;

function list<Item>(title: string, items: readonly Item[], show: (item: Item) => string): Line[] {
  if (items.length === 0) return [];
  const more = items.length - most;
  return [
    [{ text: `${title}: `, style: "strong" }, { text: String(items.length) }],
    ...items.slice(0, most).map((item) => plain(`  ${shorten(show(item), 300)}`)),
    ...(more > 0 ? [plain(`  and ${more} more, listed in the JSON report`)] : []),
    [],
  ];
}

function told(finding: Finding): string {
  return `${place(finding)}  ${finding.severity}  ${finding.rule}  ${finding.message}`;
}

function place({ at }: Finding): string {
  return `${at.path}:${at.start.line}`;
}

/** What stood before, counted; it fails nothing. */
function standingLines({ standing, unknown, news, eased }: Comparison, look: ComparisonLook): Line[] {
  const all = standing.length + unknown.length + news.length + eased.length;
  const open = standing.filter(counts);
  const shown = standing.filter(
    (finding) =>
      (look.showKnown ? !finding.waived : counts(finding)) && (!look.quiet || finding.severity === "error"),
  );
  const hint = open.length > 0 && !look.showStanding ? "; --show-standing shows them" : "";
  return [
    ...(look.showStanding && shown.length > 0
      ? [
          [{ text: "Stood before:", style: "strong" as const }],
          [],
          ...groupFindings(shown).flatMap((group) => groupLines(group, look.width)),
        ]
      : []),
    plain(
      all === 0
        ? "Before    there is no finding now"
        : `Before    ${open.length} of ${counted(all, "finding")} stood before${open.length === 0 ? "" : `: ${listed(countsOf(open))}`}${hint}`,
    ),
  ];
}
