import type { TraceView } from "@aims-lint/core";
import { counted } from "../text/counted.ts";

/** `Links on record: 20 of 22 expected. Against them stand 2 errors and 1 warning.` */
export function traceCounts({ links, found, expected }: TraceView): string {
  const findings = links.flatMap((link) => link.findings);
  const counts = (["error", "warning"] as const)
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity));
  const against = counts.length === 0 ? "no error and no warning" : counts.join(" and ");
  const verb =
    counts.length === 0 || (counts.length === 1 && counts[0]?.startsWith("1 ")) ? "stands" : "stand";
  return `Links on record: ${found} of ${expected} expected. Against them ${verb} ${against}.`;
}
