import type { Coverage, RepositoryState, Result } from "@aims-lint/core";
import { stateWords } from "./state-words.ts";

/** A requirement of a roll-up, and the repositories that it has its state from, most findings first. */
export interface WeakSpot {
  readonly coverage: Coverage;
  readonly repositories: readonly RepositoryState[];
  /** `with gaps in 2 of 14` */
  readonly words: string;
}

/** The requirements of a roll-up that have gaps anywhere, or are evaluated in some repositories and not in others. */
export function weakSpots({ coverage }: Pick<Result, "coverage">): WeakSpot[] {
  return coverage.flatMap((entry) => {
    const { state, repositories: all = [] } = entry;
    const repositories = decisive(entry);
    const isWeak = state === "gaps" || (state === "not-evaluated" && repositories.length < all.length);
    if (!isWeak || repositories.length === 0) return [];
    return [
      {
        coverage: entry,
        repositories,
        words: `${stateWords[state]} in ${repositories.length} of ${all.length}`,
      },
    ];
  });
}

/**
 * The repositories that a requirement of a roll-up has its state from, most findings first. A gap is told where findings stand; where
 * none does, the documents of somebody else have it, and it is told where they were read.
 */
export function decisive({ state, repositories = [] }: Coverage): RepositoryState[] {
  const same = repositories.filter((one) => one.state === state);
  const own = state === "gaps" ? same.filter(({ findings }) => findings > 0) : [];
  return (own.length > 0 ? own : same).toSorted((a, b) => b.findings - a.findings);
}

/** In how many requirements each repository has the gaps that are told, by name. */
export function gapsByRepository(result: Pick<Result, "coverage">): ReadonlyMap<string, number> {
  const gaps = new Map<string, number>();
  for (const { coverage, repositories } of weakSpots(result))
    if (coverage.state === "gaps")
      for (const { repository } of repositories) gaps.set(repository, (gaps.get(repository) ?? 0) + 1);
  return gaps;
}
