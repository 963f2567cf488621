import { type Day, daysBetween, type Project, type RecordOf, type Revision } from "@aims-lint/core";
import type { system } from "../kinds/system.ts";
import { fitsVersion } from "../rules/lifecycle/fits-version.ts";
import { type AspectChange, changedAspects, saysSame } from "./aspects.ts";
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
  const states = statesOf(now, project);
  const from = states.findIndex(({ revision }) => landedOn(revision) <= assessed.on);
  const reference = referenceAmong(states, from < 0 ? states.length - 1 : from, assessed);
  const then = states[reference];
  if (!then) return { changes: [], isWhole: false };
  const since = states.slice(0, reference).toReversed();
  const changes = changedAspects(then.record, now).map((change) => {
    const first = since.find(({ record }) => saysSame(record, now, change.path));
    return { ...change, on: first ? landedOn(first.revision) : project.today };
  });
  return { changes, isWhole: from >= 0 };
}

interface State {
  readonly revision: Revision;
  readonly record: System;
}

/** What the inventory said of a system, the latest first. */
function statesOf(now: System, { past }: Project): readonly State[] {
  return landings(past.history.revisions(now.document.path))
    .slice(0, most)
    .flatMap((revision) => {
      const record = past.recordIn(past.documentAt(revision), now);
      return record ? [{ revision, record }] : [];
    });
}

/**
 * Which state was assessed: the one that has the version that the assessment names, as soon as there is one; else what stood there
 * shortly after.
 */
function referenceAmong(states: readonly State[], from: number, { on, version }: Assessed): number {
  if (version !== undefined) {
    const later = states.slice(0, from + 1).toReversed();
    const fitting = later.findIndex(({ record }) => hasVersion(record, version));
    return fitting < 0 ? from : from - fitting;
  }
  const soon = states.findIndex(({ revision }) => daysBetween(on, landedOn(revision)) <= lead);
  return soon < 0 ? from : Math.min(from, soon);
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
  return { changes, isWhole: false };
}
