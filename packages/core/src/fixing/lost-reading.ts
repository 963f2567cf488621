import type { Document } from "../document/document.ts";
import type { Examination } from "../linting/lint.ts";
import type { Outcome } from "../results/outcome.ts";

/** Something that was read before; `path` where it belongs to one file. */
interface Loss {
  readonly path?: string;
  readonly reason: string;
}

/**
 * What is read no more as it was: a fix must not make a finding go away by making its document unreadable, by hiding a record or by
 * keeping a rule from running.
 */
export function lostReading(before: Examination, after: Examination): Loss[] {
  const files = new Map(after.result.files.read.map((file) => [file.path, file]));
  const losses: Loss[] = [];
  for (const file of before.result.files.read) {
    const { path } = file;
    const now = files.get(path);
    if (now && now.template !== file.template) {
      losses.push({ path, reason: `${path} would be taken for a template` });
    } else if (
      !now ||
      now.records < file.records ||
      file.kinds.some(({ kind }) => !now.kinds.some((other) => other.kind === kind))
    )
      losses.push({ path, reason: `${path} would not be read as what it is` });
    const [old, fresh] = [before.project.document(path)?.document, after.project.document(path)?.document];
    if (old && fresh && old.text !== fresh.text) losses.push(...lostIn(old, fresh));
  }
  return [...losses, ...lostRules(before.result.outcomes, after.result.outcomes)];
}

function lostIn(old: Document, fresh: Document): Loss[] {
  const { path } = old;
  const known = old.problems.map(({ code }) => code);
  const problem = fresh.problems.find(({ code }) => {
    const at = known.indexOf(code);
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
  if (problem) return [{ path, reason: `${path} would not be read as before: ${problem.problem}` }];
  const sameComments = commentsOf(old) === commentsOf(fresh);
  return sameComments ? [] : [{ path, reason: `a comment in ${path} would be changed` }];
}

function commentsOf({ text, comments }: Document): string {
  const texts = comments.map(({ start, end }) => text.slice(start, end));
  return JSON.stringify(texts.sort());
}

function lostRules(before: readonly Outcome[], after: readonly Outcome[]): Loss[] {
  const old = new Map(before.map((outcome) => [outcome.rule, outcome]));
  return after.flatMap(({ rule, outcome, blocked }) => {
    const was = old.get(rule);
    const stops = stopped.has(outcome) && was?.outcome !== outcome;
    return stops || blocked > (was?.blocked ?? 0) ? [{ reason: `${rule} could not be run as before` }] : [];
  });
}

const stopped: ReadonlySet<Outcome["outcome"]> = new Set(["error", "not-evaluated"]);
