import {
  append,
  type Coverage,
  type Dossier,
  type DueDate,
  type Outcome,
  type Result,
} from "@aims-lint/core";
import { listed } from "../comparing/verdict.ts";
import { besideWords } from "../covering/beside-words.ts";
import { groupEntries, headingOf } from "../covering/group-entries.ts";
import { selectCoverage } from "../covering/select-coverage.ts";
import { selectionCounts } from "../covering/selection-counts.ts";
import { stateCounts } from "../covering/state-counts.ts";
import { noConformity } from "../covering/state-words.ts";
import { distance, selectDue } from "../due/select-due.ts";
import { counted } from "../text/counted.ts";
import { easingPhrases } from "../text/easing-phrases.ts";
import { folded } from "./folded.ts";
import { type Links, linked, quoted } from "./page-look.ts";
import { item, type Part } from "./part.ts";
import { unseenParts } from "./unseen-parts.ts";

/** How the project stands: what falls due, coverage, what was not evaluated, what is eased. */
export function stateParts(dossier: Dossier, links: Links | undefined): Part[] {
  const { result } = dossier;
  return [
    ...dueParts(result, links),
    ...coverageParts(dossier),
    ...openParts(result),
    ...unseenParts(result, links),
    ...settingParts(result),
    ...nextParts(result, links),
  ];
}

/** What is overdue, then what falls due within a month. */
function dueParts(result: Result, links: Links | undefined): Part[] {
  const { dates } = selectDue(result, { count: 30, unit: "d" });
  if (dates.length === 0) return [];
  const overdue = dates.filter(({ day }) => day < result.today).length;
  const counts = [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(dates.length > overdue ? [`${dates.length - overdue} within 30 days`] : []),
  ];
  const line = ({ day, title, owner, at }: DueDate): string =>
    `- ${day < result.today ? `**overdue since ${quoted(day, 40)}**` : quoted(day, 40)} (${distance(result.today, day)}): ${linked(quoted(title), { path: at.path, line: at.start.line }, links)}, ${owner === undefined ? "nobody is named" : quoted(owner, 80)}`;
  return [
    folded(`What falls due: ${counts.join(", ")}`, {
      rank: 7,
      items: dates.map((date) => item(() => line(date))),
      noun: ["date", "dates"],
      most: 200,
    }),
  ];
}

/** `23 of 32 clauses and 31 of 38 controls evidenced`. */
function evidenced(entries: readonly Pick<Coverage, "state" | "type">[]): string {
  const parts = (["clause", "control"] as const).flatMap((type) => {
    const own = entries.filter((entry) => entry.type === type);
    const count = own.filter(({ state }) => state === "evidenced").length;
    return own.length === 0 ? [] : [`${count} of ${counted(own.length, type)}`];
  });
  return `${listed(parts)} evidenced`;
}

/** How many requirements under each heading are in which state, and which have gaps. */
function coverageParts({ result, groups }: Dossier): Part[] {
  const { entries } = selectCoverage(result);
  if (entries.length === 0) return [];
  const counts = selectionCounts(result, entries).map(({ name, counts }) => `- ${name}: ${counts}\n`);
  const beside = besideWords(result);
  const rows = groupEntries(entries, { groups }).map(({ id, title, entries: own }) => {
    const gaps = own.filter(({ state }) => state === "gaps").map(({ requirement }) => requirement);
    return item(
      () => `| ${quoted(headingOf(id, title))} | ${stateCounts(own)} | ${quoted(gaps.join(", "))} |`,
    );
  });
  return [
    folded(`Coverage: ${evidenced(entries)}`, {
      rank: 10,
      intro: `${counts.join("")}${beside === undefined ? "" : `- ${quoted(beside, 600)}.\n`}\n${noConformity}\n\n| | state | with gaps |\n| --- | --- | --- |\n`,
      items: rows,
      noun: ["heading", "headings"],
    }),
  ];
}

/** Rules that could not say all that they have to say, and why. */
function openParts({ outcomes }: Result): Part[] {
  const open = outcomes.filter(
    ({ outcome, blocked }) => blocked > 0 || ["blocked", "error", "not-evaluated"].includes(outcome),
  );
  if (open.length === 0) return [];
  const byReason = new Map<string, Outcome[]>();
  for (const outcome of open) append(byReason, reasonOf(outcome), outcome);
  return [
    folded(`Not fully evaluated: ${open.length} of ${outcomes.length} rules`, {
      rank: 6,
      items: [...byReason].map(([reason, rules]) =>
        item(
          () => `- ${quoted(reason)}: ${quoted(rules.map(({ rule }) => rule).join(", "), 1000)}`,
          rules.length,
        ),
      ),
      noun: ["rule", "rules"],
    }),
  ];
}

function reasonOf({ blocked, checked, reason }: Outcome): string {
  return (
    reason?.replace(/\.$/, "") ??
    `${blocked} of ${Math.max(blocked, checked)} could not be checked, because what it needs cannot be read, or is not known`
  );
}

function settingParts(result: Result): Part[] {
  const items = easingPhrases(result).map((part) => item(() => `- ${quoted(part, 500)}`));
  if (items.length === 0) return [];
  return [
    folded(`Settings that ease the check: ${items.length}`, {
      rank: 6,
      items,
      noun: ["setting", "settings"],
    }),
  ];
}

/** What is to be written next, what matters most first. */
function nextParts({ next }: Result, links: Links | undefined): Part[] {
  if (next.length === 0) return [];
  const items = next.map(({ path, line, missing, why = "" }) =>
    item(
      () =>
        `- ${linked(quoted(`${path}:${line}`, 200), { path, line }, links)}: ${counted(missing, "answer")} missing. ${quoted(why)}`,
    ),
  );
  return [
    folded(`To be written next: ${counted(next.length, "document")}`, {
      rank: 8,
      items,
      noun: ["document", "documents"],
    }),
  ];
}
