import type { DueDate } from "../packs/due-date.ts";
import type { Pack } from "../packs/pack.ts";
import type { Project } from "../project/project.ts";
import type { Finding } from "../results/finding.ts";
import { compare } from "../text/compare.ts";

/** What falls due, the earliest first: what the packs know of, and the waivers of findings. */
export function summariseDueDates(
  packs: readonly Pack[],
  project: Project,
  findings: readonly Finding[],
): DueDate[] {
  const dates = packs.flatMap((pack) => pack.dueDates?.(project) ?? []);
  return [...dates, ...findings.flatMap(waiverEnd)].sort(
    (a, b) =>
      compare(a.day, b.day) ||
      compare(a.at.path, b.at.path) ||
      a.at.start.offset - b.at.start.offset ||
      compare(a.title, b.title),
  );
}

function waiverEnd({ rule, subject, waived }: Finding): DueDate[] {
  if (!waived) return [];
  const { until: day, approver: owner, at } = waived;
  return [{ day, type: "waiver", title: `Waiver of ${rule}`, subject, owner, at }];
}
