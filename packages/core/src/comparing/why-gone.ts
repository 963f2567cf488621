import type { Examination } from "../linting/lint.ts";
import type { NamesIn } from "../project/names-in.ts";
import type { Finding } from "../results/finding.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Result } from "../results/result.ts";
import type { RuleLooks } from "./rule-looks.ts";

/**
 * Makes the function that says why a finding of the base is no longer reported though nobody has mended it: what it was about is gone,
 * or is no longer looked at. `undefined` where it was mended.
 */
export function createWhyGone(
  base: Examination,
  head: Examination,
  now: NamesIn,
  looksOf: (rule: string) => RuleLooks,
): (finding: Finding) => string | undefined {
  const [before, after] = [byRule(base.result), byRule(head.result)];
  const unread = unreadPaths(head.result);
  const lost = lostCode(base.result, head.result);
  return (finding) => {
    const { at, rule } = finding;
    return (
      ruleReason(rule, before.get(rule), after.get(rule)) ??
      offFor(finding, base.result, head.result) ??
      unread.get(at.path) ??
      // What was found in the code is mended where it is there no longer.
      (looksOf(rule).needs.includes("code")
        ? now.paths.has(at.path)
          ? lost
          : undefined
        : (subjectReason(finding, now) ?? emptyReason(rule, before.get(rule), after.get(rule))))
    );
  };
}

function byRule({ outcomes }: Result): Map<string, Outcome> {
  return new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
}

function ruleReason(
  rule: string,
  before: Outcome | undefined,
  after: Outcome | undefined,
): string | undefined {
  if (!after) return `${rule} is no longer run`;
  if (["blocked", "not-evaluated", "error"].includes(after.outcome))
    return `${rule} could not be evaluated${after.reason === undefined ? "" : `: ${after.reason}`}`;
  if (after.blocked > (before?.blocked ?? 0))
    return `${rule} could not look at everything that it looked at before`;
  return undefined;
}

function emptyReason(
  rule: string,
  before: Outcome | undefined,
  after: Outcome | undefined,
): string | undefined {
  const isEmpty = after?.outcome === "not-applicable" && (before?.checked ?? 0) > 0;
  return isEmpty ? `${rule} has nothing to check any more` : undefined;
}

/** An override says of a rule that it is off for some files; which ones, nobody knows here. */
function offFor({ rule }: Finding, base: Result, head: Result): string | undefined {
  const isNew = head.easings?.offForSome.includes(rule) && !base.easings?.offForSome.includes(rule);
  return isNew ? `${rule} has been switched off for some files` : undefined;
}

function unreadPaths({ files, code }: Result): Map<string, string> {
  const { skipped, unrecognised, read } = files;
  return new Map([
    ...(code?.files.unread ?? []).map(({ path, reason }): [string, string] => [
      path,
      `${path} could not be read: ${reason}`,
    ]),
    ...skipped.map(({ path }): [string, string] => [path, `${path} is no longer read`]),
    ...unrecognised.map(({ path }): [string, string] => [path, `${path} is no longer recognised`]),
    ...read.flatMap(({ path, template }): [string, string][] =>
      template ? [[path, `${path} has become a template`]] : [],
    ),
  ]);
}

/** The first file of the code that can no longer be read: what is not found in the code may only be out of sight. */
function lostCode(base: Result, head: Result): string | undefined {
  const before = new Set(base.code?.files.unread.map(({ path }) => path));
  const lost = head.code?.files.unread.find(({ path }) => !before.has(path));
  return lost && `${lost.path} could not be read: ${lost.reason}`;
}

/** A document that has another title is still there; a record that was removed may leave its file behind. */
function subjectReason({ subject, at, content }: Finding, { paths, subjects }: NamesIn): string | undefined {
  if (subject === "project:aims" || subjects.has(subject)) return undefined;
  if (!paths.has(at.path)) return `${at.path} was removed`;
  return content === undefined ? `${subject} was removed` : undefined;
}
