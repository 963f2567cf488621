import type { Finding } from "@aims-lint/core";

/** From which severity on a finding fails the check; `never` where none does. */
export type FailOn = "error" | "warning" | "never";

/** Whether a finding keeps a change from passing. */
export function mustMend({ severity }: Finding, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return severity === "error" || (failOn === "warning" && severity === "warning");
}
