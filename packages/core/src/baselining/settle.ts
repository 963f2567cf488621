import type { Check } from "../checking/check.ts";
import type { Project } from "../project/project.ts";
import type { SkippedFile } from "../results/result.ts";
import type { BaselineEntry } from "./baseline.ts";

/** What is known of entries that no finding answers to. */
export interface Settled {
  readonly paid: readonly BaselineEntry[];
  readonly unsettled: readonly BaselineEntry[];
  readonly strange: readonly BaselineEntry[];
}

/** What is asked about the run. */
export interface Settling {
  readonly checks: readonly Check[];
  readonly project: Project;
  readonly skipped: readonly SkippedFile[];
  /** Every rule that there is, whether it runs or not. */
  readonly known: ReadonlySet<string>;
}

/**
 * Says which debt is paid. It is where its rule ran, could look at what the debt is about, and found nothing. Where something
 * was in the way, the debt stays.
 */
export function settle(missing: readonly BaselineEntry[], settling: Settling): Settled {
  const { known } = settling;
  const checks = new Map(
    settling.checks.map((check) => [check.configured.rule.id, { check, checked: new Set(check.checked) }]),
  );
  const isPaid = (entry: BaselineEntry): boolean => {
    const ran = checks.get(entry.rule);
    return ran !== undefined && wasLookedAt(entry, ran.check, ran.checked) && isReadable(entry, settling);
  };
  const paid = new Set(missing.filter(isPaid));
  return {
    paid: [...paid],
    unsettled: missing.filter((entry) => !paid.has(entry) && known.has(entry.rule)),
    strange: missing.filter(({ rule }) => !known.has(rule)),
  };
}

function wasLookedAt({ subject, path }: BaselineEntry, check: Check, checked: ReadonlySet<string>): boolean {
  const { configured } = check;
  if (check.stopped || check.isSilenced) return false;
  if ((configured.at?.(path) ?? configured).severity === "off") return false;
  if (check.blocked === 0) return true;
  // What could not be looked at may be the very thing, under whatever name.
  return checked.has(subject) && !check.blockedOn.includes(subject);
}

/** Whether the file was read whole, as far as it is still there. */
function isReadable({ path }: BaselineEntry, { project, skipped }: Settling): boolean {
  const document = project.document(path);
  if (document) return !document.isIncomplete && document.template !== "content";
  return !skipped.some((file) => file.path === path || path.startsWith(`${file.path}/`));
}
