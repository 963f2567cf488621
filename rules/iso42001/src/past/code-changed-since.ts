import { append, type Day, type Project, type RecordOf } from "@aims-lint/core";
import { modelName } from "../code/fits-component.ts";
import type { system } from "../kinds/system.ts";
import type { ChangesSince, DatedChange } from "./changed-since.ts";
import { codeChanges } from "./code-changes.ts";
import { isModelInFile, type Seen, seenOf, toCodeUse } from "./code-use.ts";
import { earlierRecord } from "./earlier-record.ts";
import { type FileSince, fileSince, seenThen, sinceWhen } from "./file-since.ts";
import { seenGone } from "./seen-gone.ts";

type System = RecordOf<typeof system>;

/** How many files are compared for one system. */
const most = 200;

/**
 * What of a system's code is not as it was when it was assessed, which covers some days: the models that it names or holds, and the major versions of the AI packages
 * that its manifests ask for. Whatever else somebody did to the same files says nothing.
 */
export function codeChangedSince(
  now: System,
  isCovered: (day: Day) => boolean,
  project: Project,
): ChangesSince {
  if (!now.has("components")) return { changes: [], isWhole: true };
  if (!project.facts.code) return { changes: [], isWhole: false };
  const here = byPath(seenOf(now, project));
  const files = new Map(
    [...here.keys()].slice(0, most).map((path) => [path, fileSince(path, isCovered, project)]),
  );
  project.past.history.prepare?.(
    [...files.values()].flatMap(({ assessed, later }) => (assessed && later.length > 0 ? [assessed] : [])),
  );
  const [before, present]: [Seen[], Seen[]] = [[], []];
  let isWhole = here.size <= most;
  for (const [path, file] of files) {
    const seen = here.get(path) ?? [];
    const then = seenBefore(file, seen, project);
    if (!then || !file.isKnown) isWhole = false;
    before.push(...(then ?? []));
    present.push(...committed(file, seen, project));
  }
  before.push(...seenGone(now, isCovered, project));
  const changes = codeChanges(toCodeUse(before), toCodeUse(present), isAsked(project)).map((change) => {
    const file = files.get(change.path);
    return { ...change, on: (file && sinceWhen(change, file, project)) ?? project.today };
  });
  return { changes, isWhole };
}

/** The same, for what the change that is looked at does. */
export function codeChangedInBase(now: System, project: Project): readonly DatedChange[] {
  const { base, facts } = project;
  const then = earlierRecord(now, project);
  if (!facts.code || !base.facts.code || !then || !now.has("components")) return [];
  const seen = seenOf(now, project);
  const here = byPath(seen);
  const there = base.facts.code.components.flatMap((component) =>
    component.sightings.flatMap((sighting) => (here.has(sighting.at.path) ? [{ component, sighting }] : [])),
  );
  const before = toCodeUse([...there, ...seenOf(then, base)]);
  const on = project.today;
  return codeChanges(before, toCodeUse(seen), isAsked(project)).map((change) => ({ ...change, on }));
}

function byPath(all: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const found = new Map<string, Seen[]>();
  for (const seen of all) append(found, seen.sighting.at.path, seen);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether any code asks a model. */
function isAsked({ code }: Project): (model: string) => boolean {
  const models = code.components.filter(({ type }) => type === "model");
  const names = new Set(models.map(({ name }) => modelName(name)));
  return (model) => names.has(model);
}

/** What was seen in a file; `undefined` where its text cannot be had. */
function seenBefore(file: FileSince, seen: readonly Seen[], project: Project): readonly Seen[] | undefined {
  if (!file.assessed) return [];
  return file.later.length === 0
    ? committed(file, seen, project)
    : seenThen(file, file.assessed, seen, project);
}

/** What is seen in a file today; of models in files what git has of them, which on disk may be what it only points to. */
function committed(file: FileSince, seen: readonly Seen[], project: Project): readonly Seen[] {
  const last = file.later[0] ?? file.assessed;
  const isModel = seen.some(({ component, sighting }) => isModelInFile(component) && sighting.how === "file");
  if (!last || !isModel) return seen;
  return seenThen(file, last, seen, project) ?? seen;
}
