import { type Brought, type Comparison, counts, type Finding } from "@aims-lint/core";
import { recordLine } from "../comparing/record-line.ts";
import { countsOf, listed } from "../comparing/verdict.ts";
import { stateWords } from "../covering/state-words.ts";
import { findingItems, type Telling } from "./finding-items.ts";
import { folded } from "./folded.ts";
import { quoted } from "./page-look.ts";
import { type Item, item, type Part } from "./part.ts";
import { toldLine } from "./tell-finding.ts";

const findingNoun = ["finding", "findings"] as const;

/** What a change brings, asks for, mends and takes away, and what else it changes. */
export function changeParts(comparison: Comparison, telling: Telling): Part[] {
  const { news, eased, mended, gone, unknown } = comparison;
  const brought = news.filter(({ finding }) => counts(finding));
  const forNothing = news.filter(({ finding }) => !counts(finding));
  return [
    ...newPart(
      "New",
      1,
      brought.filter(({ asks }) => !asks),
      telling,
    ),
    ...newPart(
      "What the change asks for",
      1,
      brought.filter(({ asks }) => asks),
      telling,
    ),
    ...newPart(
      "Perhaps new",
      3,
      unknown.filter(counts).map((finding) => ({ finding, asks: false })),
      telling,
      "The rule could not look at the state before, so nobody knows. This fails nothing.",
    ),
    ...foldedList(
      "Counts for less than before",
      4,
      eased,
      ({ finding, before }) =>
        `${toldLine(finding, telling.links)} (${before}, now ${finding.waived ? "waived" : finding.known ? "known debt" : finding.severity})`,
    ),
    ...foldedList(
      "New, and counts for nothing",
      4,
      forNothing,
      ({ finding }) => `${toldLine(finding, telling.links)} (${standsFor(finding)})`,
    ),
    ...foldedList(
      "Gone, and not mended",
      5,
      gone,
      ({ finding, why }) => `${toldLine(finding)} (${quoted(why)})`,
    ),
    ...foldedList("Mended", 6, mended, (finding) => toldLine(finding)),
    ...otherChanges(comparison),
  ];
}

function newPart(
  title: string,
  rank: number,
  brought: readonly Brought[],
  telling: Telling,
  note?: string,
): Part[] {
  if (brought.length === 0) return [];
  const before = new Map(brought.flatMap((one) => (one.before ? [[one.finding, one.before] as const] : [])));
  const findings = brought.map(({ finding }) => finding);
  const graver = (finding: Finding): string => (before.has(finding) ? `(${before.get(finding)} before)` : "");
  return [
    {
      rank,
      head: `### ${title}: ${listed(countsOf(findings))}\n${note === undefined ? "" : `\n${note}\n`}`,
      items: findingItems(findings, { ...telling, note: graver }),
      noun: findingNoun,
    },
  ];
}

function standsFor({ waived }: Finding): string {
  return waived ? `waived until ${quoted(waived.until, 40)} by ${quoted(waived.approver, 80)}` : "known debt";
}

function foldedList<Entry>(
  title: string,
  rank: number,
  entries: readonly Entry[],
  show: (entry: Entry) => string,
): Part[] {
  if (entries.length === 0) return [];
  const items = entries.map((entry): Item => item(() => show(entry)));
  return [folded(`${title}: ${countedFindings(entries.length)}`, { rank, items, noun: findingNoun })];
}

function countedFindings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}

function otherChanges({ records, coverage }: Comparison): Part[] {
  const recordItems = records.map((record) => item(() => `- ${quoted(recordLine(record), 500)}`));
  const coverageItems = coverage.map(({ requirement, title, before, after }) =>
    item(() => `- ${quoted(`${requirement} ${title}`)}: ${stateWords[before]}, now ${stateWords[after]}`),
  );
  return [
    ...(records.length === 0
      ? []
      : [
          folded(`What changed in the records: ${records.length}`, {
            rank: 9,
            items: recordItems,
            noun: ["record", "records"],
          }),
        ]),
    ...(coverage.length === 0
      ? []
      : [
          folded(`Requirements that stand otherwise than before: ${coverage.length}`, {
            rank: 8,
            items: coverageItems,
            noun: ["requirement", "requirements"],
          }),
        ]),
  ];
}
