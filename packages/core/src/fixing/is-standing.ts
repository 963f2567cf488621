import type { Finding } from "../results/finding.ts";

/** Whether nobody has decided to live with a finding. */
export function isStanding({ waived }: Finding): boolean {
  return waived === undefined;
}
