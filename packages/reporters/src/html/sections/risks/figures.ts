import type { RatedRisk, RiskPicture } from "@aims-lint/core";
import type { Html } from "../../html.ts";
import { type Tally, tallies } from "../../parts/tallies.ts";

/** How many risks are above what is acceptable, before and after treatment. A risk of which that is not known is not counted as below. */
export function riskFigures({ risks, scale }: RiskPicture): Html {
  const limit = scale?.limit;
  const total = risks.length;
  const after = risks.filter((risk) => risk.after.isAbove);
  const accepted = after.filter((risk) => risk.accepted?.by !== undefined);
  const at = limit === undefined ? "the limit" : `the limit (${limit})`;
  const unknown = risks.filter((risk) => isUnrated(risk.after)).length;
  const isTold = risks.some(({ before, after }) => (before.isAbove ?? after.isAbove) !== undefined);
  return tallies([
    { count: total, what: total === 1 ? "risk on record" : "risks on record" },
    ...(isTold
      ? [
          above(risks, "before", at),
          above(risks, "after", at),
          {
            count: accepted.length,
            of: after.length,
            what: "of those above have a named acceptance",
            tone: accepted.length < after.length ? ("gap" as const) : ("plain" as const),
          },
        ]
      : [{ count: total, of: total, what: "not known whether above a limit", tone: "open" as const }]),
    {
      count: unknown,
      of: total,
      what: "have no rating after treatment",
      tone: unknown > 0 ? "open" : "plain",
    },
  ]);
}

function above(risks: readonly RatedRisk[], moment: "before" | "after", limit: string): Tally {
  const told = risks.map((risk) => risk[moment].isAbove).filter((isAbove) => isAbove !== undefined);
  const rest = risks.length - told.length;
  return {
    count: told.filter(Boolean).length,
    of: told.length,
    what: `above ${limit} ${moment} treatment`,
    ...(rest > 0 ? { note: `of ${rest} more it is not known` } : {}),
  };
}

function isUnrated({ level, likelihood, impact }: RatedRisk["after"]): boolean {
  return level === undefined && likelihood === undefined && impact === undefined;
}
