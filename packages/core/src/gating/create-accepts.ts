import type { Draft } from "../checking/draft.ts";
import type { Examination } from "../linting/lint.ts";
import type { Finding } from "../results/finding.ts";
import { fingerprint } from "../results/fingerprint.ts";
import type { RequestedWaiver } from "../waiving/requested-waiver.ts";
import { waiverKind, waiverParts } from "../waiving/waiver-kind.ts";

/**
 * Makes the function that says whether a waiver was decided on before a change: the register had the same entry, or the same waiver
 * covered the same finding. A comment that was moved to another finding was not.
 */
export function createAccepts({
  project,
  result,
}: Examination): (waiver: RequestedWaiver, draft: Draft) => boolean {
  const entries = new Set(
    project.records(waiverKind).map((record) => keyOf(...waiverParts.map((path) => record.written(path)))),
  );
  const waived = new Set(
    result.findings.flatMap(({ waived, ...finding }) =>
      waived ? [keyOf(familyOf(finding), waived.reason, waived.approver, waived.until)] : [],
    ),
  );
  return ({ entry, reason, approver, until }, { rule, subject, messageId, key }) =>
    (entry !== undefined && entries.has(keyOf(...entry))) ||
    waived.has(keyOf(fingerprint([rule.id, subject, messageId, key]), reason, approver, until));
}

function familyOf({ family, fingerprint: own }: Pick<Finding, "family" | "fingerprint">): string {
  return family ?? own;
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part?.trim() ?? null));
}
