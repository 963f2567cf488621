import { gateUnchangedId } from "../builtin/gate-unchanged.ts";
import type { Finding } from "../results/finding.ts";
import type { Result } from "../results/result.ts";

/** Leaves those findings in a result that are in some files, and the same of its comparison; both are made of the whole project. */
export function narrowComparison(result: Result, isShown: (path: string) => boolean): Result {
  // What a change alters in what judges it is never out of sight.
  const isIn = ({ at, rule }: Finding): boolean => rule === gateUnchangedId || isShown(at.path);
  const hasShown = ({ finding }: { readonly finding: Finding }): boolean => isIn(finding);
  const { comparison, findings } = result;
  return {
    ...result,
    findings: findings.filter(isIn),
    ...(comparison
      ? {
          comparison: {
            ...comparison,
            news: comparison.news.filter(hasShown),
            eased: comparison.eased.filter(hasShown),
            mended: comparison.mended.filter(isIn),
            gone: comparison.gone.filter(hasShown),
            standing: comparison.standing.filter(isIn),
            unknown: comparison.unknown.filter(isIn),
            records: comparison.records.filter(({ path }) => isShown(path)),
          },
        }
      : {}),
  };
}
