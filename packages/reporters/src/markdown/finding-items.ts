import { append, type Finding } from "@aims-lint/core";
import { counted } from "../text/counted.ts";
import { type Group, groupFindings } from "../text/group-findings.ts";
import { lineNumbers } from "../text/line-numbers.ts";
import { gravestFirst } from "./gravest-first.ts";
import { type Links, linked, quoted } from "./page-look.ts";
import { type Item, item } from "./part.ts";
import { lineOf, placeOf, remedyOf, said, toldLine } from "./tell-finding.ts";

/** How findings are told. */
export interface Telling {
  readonly links?: Links | undefined;
  /** What is added to the message of a finding. */
  readonly note?: (finding: Finding) => string;
}

/** Of several findings of a file that are alike, this many are shown; of a rule with many in several files, fewer. */
const shownOfFile = 5;
const shownOfRule = 3;
const longestNumbers = 200;
/** What is alike in so many files is told once, below the files. */
const severalFiles = 3;

/** Findings by file, gravest first; those that are alike share the remedy, and what is alike in several files stands together. */
export function findingItems(findings: readonly Finding[], telling: Telling): Item[] {
  const byRemedy = new Map<string, Finding[]>();
  for (const finding of gravestFirst(findings)) append(byRemedy, remedyKey(finding), finding);
  const spread = [...byRemedy.values()].filter((group) => filesOf(group) >= severalFiles);
  const apart = new Set(spread.flat());
  const rest = findings.filter((finding) => !apart.has(finding));
  return [...itemsByFile(rest, telling), ...ruleItems(spread, telling, "\n**In several files**\n\n")];
}

/** The same by rule alone, for many findings: where they are is shown of the first of each. */
export function findingItemsByRule(findings: readonly Finding[], telling: Telling): Item[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of gravestFirst(findings)) append(groups, remedyKey(finding), finding);
  return ruleItems([...groups.values()], telling, "\n");
}

function itemsByFile(findings: readonly Finding[], telling: Telling): Item[] {
  let path: string | undefined;
  return groupFindings(gravestFirst(findings)).map((group) => {
    const isFirst = group[0].at.path !== path;
    path = group[0].at.path;
    const head = isFirst ? `\n**${linked(quoted(path, 200), { path }, telling.links)}**\n\n` : "";
    return item(() => `${head}${linesInFile(group, telling)}`, group.length);
  });
}

function linesInFile(group: Group, { links, note }: Telling): string {
  const [first] = group;
  const line = (finding: Finding): string => `${lineOf(finding, links)}: ${said(finding, note)}`;
  if (group.length === 1) return `- **${first.severity}**, ${line(first)}<br>${remedyOf(first)}`;
  const { shown, more } = split(group, shownOfFile);
  const numbers = lineNumbers(more.map(({ at }) => at.start.line));
  return [
    `- **${first.severity}**, ${group.length} alike. ${remedyOf(first)}`,
    ...shown.map((finding) => `  - ${line(finding)}`),
    ...(more.length === 0 ? [] : [`  - and ${more.length} more like this: lines ${whole(numbers)}`]),
  ].join("\n");
}

/** As many of the numbers as fit a line; none is cut in two. */
function whole(numbers: string): string {
  return numbers.length <= longestNumbers
    ? numbers
    : `${numbers.slice(0, numbers.lastIndexOf(", ", longestNumbers))} …`;
}

function ruleItems(groups: readonly (readonly Finding[])[], telling: Telling, head: string): Item[] {
  return groups.map((group, index) =>
    item(() => `${index === 0 ? head : ""}${linesOfRule(group, telling)}`, group.length),
  );
}

function linesOfRule(group: readonly Finding[], { links, note }: Telling): string {
  const [first] = group;
  if (!first) return "";
  if (group.length === 1) return `${toldLine(first, links, note)}<br>${remedyOf(first)}`;
  const { shown, more } = split(group, shownOfRule);
  const files = filesOf(group);
  return [
    `- **${first.severity}**, ${group.length} alike in ${files === 1 ? "1 file" : `${files} files`}. ${remedyOf(first)}`,
    ...shown.map((finding) => `  - ${placeOf(finding, links)}: ${said(finding, note)}`),
    ...(more.length === 0 ? [] : [`  - and ${more.length} more like this in ${filesIn(more)}`]),
  ].join("\n");
}

function filesIn(findings: readonly Finding[]): string {
  const paths = [...new Set(findings.map(({ at }) => at.path))];
  const shown = paths.slice(0, 5).map((path) => quoted(path, 120));
  const more = paths.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${counted(more, "more file")}`}`;
}

/** The first few, and the others; a single one more is shown rather than counted. */
function split(
  group: readonly Finding[],
  most: number,
): { shown: readonly Finding[]; more: readonly Finding[] } {
  const end = group.length <= most + 1 ? group.length : most;
  return { shown: group.slice(0, end), more: group.slice(end) };
}

function filesOf(findings: readonly Finding[]): number {
  return new Set(findings.map(({ at }) => at.path)).size;
}

function remedyKey({ severity, rule, how }: Finding): string {
  return JSON.stringify([severity, rule, how]);
}
