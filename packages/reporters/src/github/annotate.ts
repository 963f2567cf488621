import { counts, type Dossier, doubts, type Finding, type Severity } from "@aims-lint/core";
import { sanitise } from "../safety/sanitise.ts";
import { shorten } from "../safety/shorten.ts";
import { annotatedPlace } from "./annotated-place.ts";
import type { Annotation } from "./workflow-command.ts";

export interface AnnotateOptions {
  /** Where everything is named that GitHub has no room for, as the end of a sentence: `the summary of this run`. */
  readonly rest?: string;
  /** Leaves out all but errors. */
  readonly quiet?: boolean;
  /** How many of each level the same step shows besides. */
  readonly others?: Readonly<Partial<Record<Annotation["level"], number>>>;
}

/** GitHub shows so many of each level of a step, and leaves out the rest without a word. */
const mostOfLevel = 10;

/** UTF-16 code units of a title and of each of the sentences; GitHub cuts at 255 and at 64 KiB. */
const longest = { title: 200, sentence: 600 };

/**
 * What GitHub is to show at the lines of a pull request: why there is no answer, then the findings that count, the most severe first; of a change
 * only what it brings. As many as GitHub shows; the last of a level says how many are left out.
 */
export function annotate(
  dossier: Dossier,
  { rest = "the text or JSON report", quiet = false, others = {} }: AnnotateOptions = {},
): Annotation[] {
  const found = annotatedFindings(dossier).map((finding) => annotationOf(finding, dossier.provenance.folder));
  const all = [...doubts(dossier.result).map(toAnnotation), ...found];
  const levels: readonly Annotation["level"][] = quiet ? ["error"] : ["error", "warning", "notice"];
  return levels.flatMap((level) => {
    const own = all.filter((annotation) => annotation.level === level);
    return firstOf(own, mostOfLevel - (others[level] ?? 0), level, rest);
  });
}

/** The findings that a change has to answer for, or the project where it is compared with nothing. */
export function annotatedFindings({ result }: Dossier): Finding[] {
  const { comparison, findings } = result;
  if (!comparison) return findings.filter(counts);
  const news = comparison.news.filter(({ finding }) => counts(finding));
  return [...news.filter(({ asks }) => asks), ...news.filter(({ asks }) => !asks)].map(
    ({ finding }) => finding,
  );
}

const levelOf: Readonly<Record<Severity, Annotation["level"]>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function annotationOf(
  { at, rule, severity, requirements, basis, message, how }: Finding,
  folder = "",
): Annotation {
  const named = basis === "requirement" && requirements.length > 0 ? ` (${requirements.join(", ")})` : "";
  const place = annotatedPlace(at, folder);
  const where = place ? "" : `${safe(`${folder}${at.path}`)}:${at.start.line}: `;
  return {
    level: levelOf[severity],
    title: shorten(sanitise(`${rule}${named}`), longest.title),
    message: `${where}${safe(message)} ${safe(how)}`,
    ...(place ? { place } : {}),
  };
}

function toAnnotation({ problem, how }: { readonly problem: string; readonly how: string }): Annotation {
  return { level: "error", title: "This check is no answer", message: `${safe(problem)} ${safe(how)}` };
}

function safe(text: string): string {
  return shorten(sanitise(text), longest.sentence);
}

function firstOf(
  own: readonly Annotation[],
  most: number,
  level: Annotation["level"],
  rest: string,
): Annotation[] {
  if (own.length <= most) return [...own];
  const shown = mostVaried(own, most - 1);
  const left = own.length - shown.length;
  const message = `${left} more ${level}s are not shown here, because GitHub shows ${mostOfLevel} of a step. See ${rest}.`;
  return [...shown, { level, title: `${left} more ${level}s`, message }];
}

/** Where there is room for few, ten kinds of faults tell more than ten of one kind. The order stays. */
function mostVaried(all: readonly Annotation[], most: number): Annotation[] {
  const seen = new Map<string, number>();
  const ranked = all.map((annotation, at) => {
    const rank = seen.get(annotation.title) ?? 0;
    seen.set(annotation.title, rank + 1);
    return { annotation, at, rank };
  });
  const chosen = ranked.toSorted((a, b) => a.rank - b.rank || a.at - b.at).slice(0, most);
  return chosen.toSorted((a, b) => a.at - b.at).map(({ annotation }) => annotation);
}
