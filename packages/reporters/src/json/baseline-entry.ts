import type { BaselineEntry, BaselineState } from "@aims-lint/core";

/** What a run says about the baseline, as a JSON object. */
export function baselineEntry(baseline: BaselineState): object {
  const { path, known, new: fresh, isWhole, paid, unsettled, strange } = baseline;
  return {
    path,
    known,
    new: fresh,
    isWhole,
    paid: paid.map(toDebt),
    unsettled: unsettled.map(toDebt),
    strange: strange.map(toDebt),
  };
}

function toDebt({ fingerprint, rule, subject, path, since }: BaselineEntry): object {
  return { fingerprint, rule, subject, path, since };
}
