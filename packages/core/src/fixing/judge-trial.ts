import type { Range } from "../document/range.ts";
import type { Examination } from "../linting/lint.ts";
import type { Finding } from "../results/finding.ts";
import type { Candidate } from "./fixing.ts";
import { levelOf } from "./fixing.ts";
import { insertedRanges } from "./inserted-ranges.ts";
import { isStanding } from "./is-standing.ts";
import { lostReading } from "./lost-reading.ts";

/** Something that speaks against a trial, and the fixes that it may be laid to; none where that cannot be told. */
export interface Fault {
  readonly reason: string;
  readonly blamed: readonly Candidate[];
}

/**
 * What speaks against fixes that were carried out together: a finding that stayed, an error that is new, something that was read and
 * is read no more.
 */
export function judgeTrial(before: Examination, after: Examination, fixes: readonly Candidate[]): Fault[] {
  const touching = (path: string): Candidate[] =>
    fixes.filter(({ fix }) => fix.edits.some((edit) => edit.path === path));
  return [
    ...lostReading(before, after).map(({ path, reason }) => ({
      reason,
      blamed: path === undefined ? [] : touching(path),
    })),
    ...stayed(before, after, fixes),
    ...silenced(after, fixes),
    ...newErrors(before, after, fixes).map((finding) => ({
      reason: `there would be a new error in ${finding.at.path}: ${finding.message}`,
      blamed: touching(finding.at.path),
    })),
  ];
}

function stayed(before: Examination, after: Examination, fixes: readonly Candidate[]): Fault[] {
  const old = before.result.findings;
  const left = after.result.findings;
  return fixes.flatMap((candidate) => {
    const { finding } = candidate;
    const alike = (one: Finding): boolean => sameWords(one, finding);
    const same = left.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    if (!same) return [];
    // Fingerprints of findings that are alike are numbered: where the first is gone, the second takes its name.
    const others = old.some((one) => one !== finding && sameWords(one, same));
    const expected = old.filter(alike).length - fixes.filter((one) => alike(one.finding)).length;
    if ((others || alike(same)) && left.filter(alike).length <= expected) return [];
    if (levelOf(candidate.fix) !== "scaffold") return [{ reason: "its finding stayed", blamed: [candidate] }];
    if (same.fix && levelOf(same.fix) === "scaffold")
      return [{ reason: "it would be carried out again and again", blamed: [candidate] }];
    return [];
  });
}

function sameWords(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.subject === b.subject && a.message === b.message;
}

/** An empty place that nobody asks about would look like an answer. */
function silenced(after: Examination, fixes: readonly Candidate[]): Fault[] {
  return fixes.flatMap((candidate) => {
    const { fix, finding } = candidate;
    const isAdding = fix.edits.every(({ range }) => range.start === range.end);
    if (levelOf(fix) !== "scaffold" && !(fix.opens && isAdding)) return [];
    const places = insertedRanges(fixes, candidate);
    const isAsked = after.result.findings.some(
      ({ rule, subject, at: { path, start } }) =>
        (rule === finding.rule && subject === finding.subject) ||
        (places.get(path) ?? []).some((range) => contains(range, start.offset)),
    );
    return isAsked ? [] : [{ reason: "the empty place would be taken for an answer", blamed: [candidate] }];
  });
}

function newErrors(before: Examination, after: Examination, fixes: readonly Candidate[]): Finding[] {
  const isError = (finding: Finding): boolean => finding.severity === "error" && isStanding(finding);
  const known = new Set(before.result.findings.filter(isError).map(({ fingerprint }) => fingerprint));
  const opened = fixes
    .filter(({ fix }) => fix.opens === true || levelOf(fix) === "scaffold")
    .map((candidate) => insertedRanges(fixes, candidate));
  return after.result.findings
    .filter((finding) => isError(finding) && !known.has(finding.fingerprint))
    .filter(({ at: { path, start } }) => {
      const places = opened.flatMap((ranges) => ranges.get(path) ?? []);
      return !placesOf(places, path, after).some((range) => contains(range, start.offset));
    });
}

/** The places, and the records in which they lie: a row, an item of a list. */
function placesOf(places: readonly Range[], path: string, { project }: Examination): Range[] {
  if (places.length === 0) return [];
  const records = (project.document(path)?.records ?? [])
    .filter(({ kind }) => kind.form === "record")
    .map(({ range }) => range)
    .filter((range) => places.some(({ start, end }) => contains(range, start) && contains(range, end)));
  return [...places, ...records];
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
