import type { CodeArea, SignalTier } from "@aims-lint/core";
import type { Identity } from "../detector.ts";

/** What the name of a package, or the name under which code imports it, says. */
export interface PackageMatch {
  readonly identity: Identity;
  readonly tier: SignalTier;
  /** Where it belongs, whatever the file says in which it is seen: a tool that people write code with is not of the product. */
  readonly area?: CodeArea;
}
