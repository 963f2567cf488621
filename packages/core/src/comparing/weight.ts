import type { Finding } from "../results/finding.ts";
import type { Weight } from "./comparison.ts";

/** As what a finding counts. */
export function weightOf({ severity, waived, known }: Finding): Weight {
  if (waived) return "waived";
  return known ? "known" : severity;
}

const heaviness: Readonly<Record<Weight, number>> = { waived: 0, known: 0, info: 1, warning: 2, error: 3 };

/** How much more the first counts than the second; below 0 where it counts less. */
export function compareWeights(one: Weight, other: Weight): number {
  return heaviness[one] - heaviness[other];
}

/** Whether a finding stands against anybody: it is neither waived nor known debt. */
export function counts(finding: Finding): boolean {
  return !finding.waived && !finding.known;
}
