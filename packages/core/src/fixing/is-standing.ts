import type { Finding } from "../results/finding.ts";

/** Whether nobody has decided to live with a finding: it is not waived, and no debt that was taken on. */
export function isStanding({ waived, known }: Finding): boolean {
  return waived === undefined && known === undefined;
}
