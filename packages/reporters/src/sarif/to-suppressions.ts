import type { Finding } from "@aims-lint/core";
import { locationOf } from "./artifact-location.ts";
import { limits } from "./limits.ts";
import { sarifText } from "./sarif-text.ts";

/** Why a finding stands against nobody: it is waived, or debt that was taken on when the tool was adopted. */
export function toSuppressions({ waived, known }: Finding, folder: string): object {
  if (waived) {
    const { reason, approver, until, at } = waived;
    const justification = `Waived by ${sarifText(approver, 200)} until ${sarifText(until, 100)}: ${sarifText(reason, limits.sentence)}`;
    const properties = { approver, until, reason };
    return { suppressions: [{ ...accepted, justification, location: locationOf(at, folder), properties }] };
  }
  if (!known) return {};
  const justification = `Known debt, in the baseline since ${sarifText(known.since, 100)}.`;
  return { suppressions: [{ ...accepted, justification, properties: { since: known.since } }] };
}

const accepted = { kind: "external", status: "accepted" } as const;
