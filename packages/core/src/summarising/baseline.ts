import type { Baseline, BaselineState } from "../baselining/baseline.ts";
import type { Compared } from "../baselining/compare-with-baseline.ts";
import { sortEntries } from "../baselining/sort-entries.ts";
import type { Config } from "../configs/config.ts";
import { doubts } from "../results/doubts.ts";
import type { Result } from "../results/result.ts";

/** What a run says about the debt; what is paid only a run over the whole project can say. */
export function summariseBaseline(
  { path }: Baseline,
  compared: Compared,
  result: Result,
  { only, reports }: Config,
): BaselineState {
  const isWhole =
    !only?.rules?.length && !only?.requirements?.length && !reports && doubts(result).length === 0;
  const [paid, unsettled] = isWhole
    ? [compared.paid, compared.unsettled]
    : [[], [...compared.paid, ...compared.unsettled]];
  const standing = result.findings.filter(({ waived }) => !waived);
  const known = standing.filter((finding) => finding.known).length;
  return {
    path,
    known,
    new: standing.length - known,
    isWhole,
    paid: sortEntries(paid),
    unsettled: sortEntries(unsettled),
    strange: sortEntries(compared.strange),
    left: sortEntries([...compared.known.values(), ...unsettled, ...compared.strange]),
  };
}
