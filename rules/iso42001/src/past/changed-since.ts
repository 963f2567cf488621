import { type Day, daysBetween, type Project, type RecordOf, type Revision } from "@aims-lint/core";
import type { system } from "../kinds/system.ts";
import { fitsVersion } from "../rules/lifecycle/fits-version.ts";
import { type AspectChange, changedAspects, saysSame } from "./aspects.ts";
import { codeChangedInBase, codeChangedSince } from "./code-changed-since.ts";
import { landedOn, landings } from "./landing.ts";

type System = RecordOf<typeof system>;

/** What an assessment says about itself: of which day it is, and of which version of the system. */
export interface Assessed {
  readonly on: Day;
  readonly version?: string | undefined;
}

/** A change of a system, with the day on which it came into the repository. */
export interface DatedChange extends AspectChange {
  readonly on: Day;
  /** What it is of, where that is more than the part of the system. */
  readonly label?: string;
  /** A word by which people speak of it. */
  readonly about?: string;
}

/** What changed of a system since it was assessed. */
export interface ChangesSince {
  readonly changes: readonly DatedChange[];
  /** Whether that is all: the state that was assessed is known. */
  readonly isWhole: boolean;
}

/** An assessment made before a change is recorded before the change is; so many days may lie between them. */
const lead = 30;
/** How many revisions of an inventory are read for one system. */
const most = 80;

/** What of a system is not as it was when it was assessed: by the history, or else by the base of the change that is looked at. */
export function changedSince(now: System, assessed: Assessed, project: Project): ChangesSince {
  if (!project.facts.history) return changedInBase(now, assessed, project);
  const { reference, ...said } = saidSince(now, assessed, project);
  const landed = reference?.isAssessed ? landedOn(reference.revision) : assessed.on;
  const isCovered = (day: Day): boolean => day <= landed || daysBetween(assessed.on, day) <= lead;
  const code = codeChangedSince(now, isCovered, project);
  return { changes: [...said.changes, ...code.changes], isWhole: said.isWhole && code.isWhole };
}

/** What the inventory says otherwise, and which of its states was assessed. */
function saidSince(
  now: System,
  assessed: Assessed,
  project: Project,
): ChangesSince & { readonly reference?: Reference } {
  const { past } = project;
  const stood = landings(past.history.revisions(now.document.path)).slice(0, most);
  const recordAt = (revision: Revision): System | undefined => past.recordIn(past.documentAt(revision), now);
  const later = stood.findIndex((revision) => landedOn(revision) <= assessed.on);
  // From the state on the day of the assessment to that of today, in order of time.
  const states = stood.slice(0, later < 0 ? stood.length : later + 1).toReversed();
  const reference = referenceAmong(states, assessed, recordAt);
  if (!reference) return { changes: [], isWhole: false };
  const since = states.slice(states.indexOf(reference.revision) + 1);
  const changes = changedAspects(reference.record, now).map((change) => {
    const first = since.find((revision) => {
      const record = recordAt(revision);
      return record && saysSame(record, now, change.path);
    });
    return { ...change, on: first ? landedOn(first) : project.today };
  });
  return {
    changes,
    reference,
    isWhole: later >= 0 && (states[0] === reference.revision || reference.isAssessed),
  };
}

interface Reference {
  readonly revision: Revision;
  readonly record: System;
  /** Whether it is known to be the state that was assessed, although it came later. */
  readonly isAssessed: boolean;
}

/**
 * Which state was assessed: the first one that has the version that the assessment names; where it names none, what stood there shortly
 * after; where no state fits, the first that is known. States are in order of time.
 */
function referenceAmong(
  states: readonly Revision[],
  { on, version }: Assessed,
  recordAt: (revision: Revision) => System | undefined,
): Reference | undefined {
  let first: Reference | undefined;
  const soon = states.findLast((revision) => daysBetween(on, landedOn(revision)) <= lead);
  for (const revision of version === undefined && soon ? [soon, ...states] : states) {
    const record = recordAt(revision);
    if (!record) continue;
    const isAssessed = version === undefined ? revision === soon : hasVersion(record, version);
    first ??= { revision, record, isAssessed };
    if (version === undefined || isAssessed) return { revision, record, isAssessed };
  }
  return first;
}

function hasVersion(record: System, version: string): boolean {
  return !record.ragged && record.has("version") && fitsVersion(record.written("version") ?? "", version);
}

function changedInBase(now: System, { on, version }: Assessed, project: Project): ChangesSince {
  const none: ChangesSince = { changes: [], isWhole: false };
  const then = project.base.find(now.kind, now.id);
  if (!then || then.ragged || now.ragged) return none;
  const isAhead = version !== undefined && hasVersion(now, version) && !hasVersion(then, version);
  const isRecent = version === undefined && daysBetween(on, project.today) <= lead;
  if (isAhead || isRecent) return none;
  const changes = changedAspects(then, now).map((change) => ({ ...change, on: project.today }));
  return { changes: [...changes, ...codeChangedInBase(now, project)], isWhole: false };
}
