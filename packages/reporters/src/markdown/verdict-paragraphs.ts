import { type Comparison, counts, type Dossier, doubts, type Finding, type Result } from "@aims-lint/core";
import { countsOf, listed, unsureWords } from "../comparing/verdict.ts";
import { checkedWords } from "../text/checked-words.ts";
import { counted } from "../text/counted.ts";
import { doubtParagraphs } from "./doubt-paragraphs.ts";
import { gravestFirst } from "./gravest-first.ts";
import { type FailOn, mustMend } from "./must-mend.ts";
import { quoted } from "./page-look.ts";

/**
 * What a check says, in one line: what is wrong and what to do. A check that is no answer says that first. Where a repository holds several
 * projects, it says which it is.
 */
export function verdictParagraphs({ result, provenance }: Dossier, failOn: FailOn): string[] {
  const folder = (provenance.folder ?? "").replace(/\/$/, "");
  const [first = "", ...others] = paragraphsOf(result, failOn);
  return [`${folder === "" ? "" : `**In ${quoted(folder, 200)}:** `}${first}`, ...others];
}

function paragraphsOf(result: Result, failOn: FailOn): string[] {
  const [first, ...others] = doubts(result);
  if (first) return doubtParagraphs([first, ...others].slice(0, 5));
  return [result.comparison ? ofChange(result.comparison, result, failOn) : ofProject(result, failOn)];
}

function ofChange(comparison: Comparison, result: Result, failOn: FailOn): string {
  const { mended, gone, unknown } = comparison;
  const brought = comparison.news.map(({ finding }) => finding).filter(counts);
  const must = brought.filter((finding) => mustMend(finding, failOn));
  const rest = brought.filter((finding) => !mustMend(finding, failOn));
  const also = [
    ...(must.length > 0 && rest.length > 0
      ? [
          `It also brings ${listed(countsOf(rest))}, which ${rest.length === 1 ? "does" : "do"} not hold it up.`,
        ]
      : []),
    ...(mended.length > 0 ? [`It mends ${counted(mended.length, "finding")}.`] : []),
    ...(gone.length > 0
      ? [
          `${counted(gone.length, "finding")} went away with what ${gone.length === 1 ? "it was" : "they were"} about.`,
        ]
      : []),
    ...unsure(unknown.filter(counts)),
  ];
  if (must.length > 0)
    return [`**${newly(must)} must be mended before this can merge: ${placesOf(must)}.**`, ...also].join(" ");
  if (rest.length > 0)
    return [
      `**This change brings ${listed(countsOf(rest))}, and nothing that holds it up: ${placesOf(rest)}.**`,
      ...also,
    ].join(" ");
  return [`**This change brings no finding.**`, ...also, checkedWords(result)].join(" ");
}

function ofProject(result: Result, failOn: FailOn): string {
  const standing = result.findings.filter(counts);
  const must = standing.filter((finding) => mustMend(finding, failOn));
  const rest = standing.filter((finding) => !mustMend(finding, failOn));
  if (must.length > 0) {
    const besides = rest.length === 0 ? "" : ` Besides: ${listed(countsOf(rest))}.`;
    return `**${listed(countsOf(must))} to mend: ${placesOf(must)}.**${besides}`;
  }
  if (rest.length > 0)
    return `**No finding that fails the check, and ${listed(countsOf(rest))} to look at: ${placesOf(rest)}.**`;
  return `**Nothing was found in what was checked.** ${checkedWords(result)}`;
}

/** `2 new errors`, `1 new error and 1 new warning`. */
function newly(findings: readonly Finding[]): string {
  return listed(countsOf(findings).map((count) => count.replace(" ", " new ")));
}

function unsure(open: readonly Finding[]): string[] {
  return open.length === 0 ? [] : [`${unsureWords(open)}; that fails nothing.`];
}

const named = 3;

/** `in aims/risks.md, aims/soa.md and 2 more files`; of a single finding what is wrong there. */
function placesOf(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first && findings.length === 1) {
    const message = quoted(first.message, 250).replace(/\.$/, "");
    return `${message} (${quoted(first.at.path, 150)}, line ${first.at.start.line})`;
  }
  const paths = [...new Set(gravestFirst(findings).map(({ at }) => at.path))];
  const shown = paths.slice(0, paths.length === named + 1 ? named + 1 : named);
  const more = paths.length - shown.length;
  return `in ${listed([...shown.map((path) => quoted(path, 150)), ...(more === 0 ? [] : [`${more} more files`])])}`;
}
