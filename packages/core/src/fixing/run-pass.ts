import type { Examination } from "../linting/lint.ts";
import type { Texts } from "./edited-files.ts";
import type { Candidate, DroppedFix } from "./fixing.ts";
import { judgeTrial } from "./judge-trial.ts";

/** The texts of a moment and what was found in them. */
export interface State {
  readonly texts: Texts;
  readonly examination: Examination;
}

/** Carries fixes out, tentatively. `undefined` where no more checks may be made. */
export type Try = (fixes: readonly Candidate[]) => State | undefined;

/** What a pass came to. */
export interface Pass {
  readonly accepted: readonly Candidate[];
  readonly refused: readonly DroppedFix[];
  /** The state with all that was accepted; `undefined` where nothing was. */
  readonly state: State | undefined;
  readonly isOutOfChecks: boolean;
}

/**
 * Carries out as many of the fixes as stand the test, together where that works. One that fails beside others is left for a later pass
 * as long as there is something to build on; one that fails on its own is refused.
 */
export function runPass(before: Examination, fixes: readonly Candidate[], attempt: Try): Pass {
  const accepted: Candidate[] = [];
  const refused: DroppedFix[] = [];
  let postponed: Candidate[] = [];
  let state: State | undefined;
  let isOutOfChecks = false;

  const settle = (batch: readonly Candidate[]): void => {
    if (batch.length === 0 || isOutOfChecks) return;
    const all = [...accepted, ...batch];
    const trial = attempt(all);
    if (!trial) {
      isOutOfChecks = true;
      return;
    }
    const faults = judgeTrial(before, trial.examination, all);
    const [fault] = faults;
    if (!fault) {
      accepted.push(...batch);
      state = trial;
      return;
    }
    const [only] = batch;
    if (only && batch.length === 1) {
      if (accepted.length > 0) postponed.push(only);
      else refused.push({ ...only, reason: fault.reason });
      return;
    }
    const blamed = new Set(faults.flatMap((one) => one.blamed));
    const innocent = batch.filter((one) => !blamed.has(one));
    if (innocent.length > 0 && innocent.length < batch.length) {
      postponed.push(...batch.filter((one) => blamed.has(one)));
      settle(innocent);
      return;
    }
    const middle = Math.ceil(batch.length / 2);
    settle(batch.slice(0, middle));
    settle(batch.slice(middle));
  };

  let open = fixes;
  while (open.length > 0 && accepted.length === 0 && !isOutOfChecks) {
    postponed = [];
    settle(open);
    open = postponed;
  }
  return { accepted, refused, state, isOutOfChecks };
}
