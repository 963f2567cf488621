import { fingerprint } from "../results/fingerprint.ts";
import type { Identified } from "../results/identify.ts";

/** A hash of what stands where a finding is; `undefined` where that tells nothing. */
export function contentOf({ draft, line }: Identified): string | undefined {
  const text = line.trim().replace(/\s+/g, " ");
  return text === "" ? undefined : fingerprint([draft.rule.id, draft.messageId, text]);
}
