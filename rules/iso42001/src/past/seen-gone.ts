import type { Day, Project, RecordOf, Revision } from "@aims-lint/core";
import { claimsIn, pathsOf } from "../code/claims-in.ts";
import { fitsPath } from "../code/fits-path.ts";
import { isModelFile } from "../code/target.ts";
import type { system } from "../kinds/system.ts";
import type { Seen } from "./code-use.ts";
import { seenThen } from "./file-since.ts";
import { landedOn } from "./landing.ts";

/** How many files that went are looked at for one system. */
const most = 100;

/** What stood, when a system was assessed, in files below the paths that it claims which went since. */
export function seenGone(
  now: RecordOf<typeof system>,
  isCovered: (day: Day) => boolean,
  project: Project,
): readonly Seen[] {
  const paths = project
    .derive(claimsIn)
    .filter((claim) => claim.system.id === now.id)
    .flatMap(pathsOf);
  const { history } = project.past;
  if (paths.length === 0 || !history.went) return [];
  const states = history
    .went((path) => paths.some((claimed) => fitsPath(path, claimed)))
    .filter((removal) => !isCovered(landedOn(removal)))
    .slice(0, most)
    .flatMap((removal) => stateOf(history.revisions(removal.path), isCovered) ?? []);
  history.prepare?.(states);
  return states
    .flatMap((state) => seenThen(state, state, modelAt(state), project) ?? [])
    .filter(({ sighting }) => sighting.area === "product");
}

function stateOf(revisions: readonly Revision[], isCovered: (day: Day) => boolean): Revision | undefined {
  const last = revisions.find((revision) => isCovered(landedOn(revision)));
  return last?.change === "removed" ? undefined : last;
}

/** A content that is no text was a model if its name says so. */
function modelAt({ path }: Revision): Seen[] {
  if (!isModelFile(path)) return [];
  const start = { offset: 0, line: 1, column: 1 };
  return [
    {
      component: { id: `file:${path}`, type: "model", name: path },
      sighting: {
        at: { path, start, end: start },
        seen: path,
        how: "file",
        tier: "decisive",
        area: "product",
      },
    },
  ];
}
