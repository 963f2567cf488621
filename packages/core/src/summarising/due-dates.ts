import type { DueDate } from "../packs/due-date.ts";
import type { Pack } from "../packs/pack.ts";
import type { Project } from "../project/project.ts";
import { compare } from "../text/compare.ts";

/** What falls due, the earliest first: what the packs know of, and what the engine itself does, such as the ends of waivers. */
export function summariseDueDates(
  packs: readonly Pack[],
  project: Project,
  own: readonly DueDate[],
): DueDate[] {
  const dates = packs.flatMap((pack) => pack.dueDates?.(project) ?? []);
  return [...dates, ...own].sort(
    (a, b) =>
      compare(a.day, b.day) ||
      compare(a.at.path, b.at.path) ||
      a.at.start.offset - b.at.start.offset ||
      compare(a.title, b.title),
  );
}
