import type { RatedRisk, RiskPicture } from "@aims-lint/core";
import type { Html } from "../../html.ts";
import { tallies } from "../../parts/tallies.ts";

/** How many risks are above what is acceptable, before and after treatment. A risk of which that is not known is not counted as below. */
export function riskFigures({ risks, scale }: RiskPicture): Html {
  const limit = scale?.limit;
  const total = risks.length;
  const before = risks.filter((risk) => risk.before.isAbove);
  const after = risks.filter((risk) => risk.after.isAbove);
  const accepted = after.filter((risk) => risk.accepted?.by !== undefined);
  const known = (moment: "before" | "after"): number =>
    risks.filter((risk) => risk[moment].isAbove !== undefined).length;
  const at = limit === undefined ? "the limit" : `the limit (${limit})`;
  const unknown = risks.filter((risk) => isUnrated(risk.after)).length;
  return tallies([
    { count: total, what: total === 1 ? "risk on record" : "risks on record" },
    {
      count: before.length,
      of: known("before"),
      what: `above ${at} before treatment`,
      ...(known("before") < total ? { note: `of ${total - known("before")} more it is not known` } : {}),
    },
    {
      count: after.length,
      of: known("after"),
      what: `above ${at} after treatment`,
      ...(known("after") < total ? { note: `of ${total - known("after")} more it is not known` } : {}),
    },
    {
      count: accepted.length,
      of: after.length,
      what: "of those above have a named acceptance",
      tone: accepted.length < after.length ? "gap" : "plain",
    },
    {
      count: unknown,
      of: total,
      what: "have no rating after treatment",
      tone: unknown > 0 ? "open" : "plain",
    },
  ]);
}

function isUnrated({ level, likelihood, impact }: RatedRisk["after"]): boolean {
  return level === undefined && likelihood === undefined && impact === undefined;
}
