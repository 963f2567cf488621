import { exitCode, type Result } from "@aims-lint/core";
import type { FailOn } from "@aims-lint/reporters";

/** How a check ended. `findings`: there are some that the step fails for, or would but for `fail-on: never`. */
export type Verdict = "ok" | "findings" | "no-answer";

/** Says how a check ended. `never` lets every finding pass and judges like `error`; it lets no doubt pass. */
export function judge(result: Result, failOn: FailOn): Verdict {
  const verdicts = ["ok", "findings", "no-answer"] as const;
  return verdicts[exitCode(result, failOn === "warning" ? 0 : Number.POSITIVE_INFINITY)];
}

/** The exit code of the step. */
export function codeOf(verdict: Verdict, failOn: FailOn): 0 | 1 | 2 {
  if (verdict === "no-answer") return 2;
  return verdict === "findings" && failOn !== "never" ? 1 : 0;
}
