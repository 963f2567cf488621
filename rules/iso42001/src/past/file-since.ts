import type { Day, Project, Revision } from "@aims-lint/core";
import { type CodeChange, majorOf } from "./code-changes.ts";
import { isModelInFile, type Seen } from "./code-use.ts";
import { landedOn, landings } from "./landing.ts";

/** A file of the code, and what became of it since it was assessed. */
export interface FileSince {
  readonly path: string;
  /** How it changed since, the latest first. */
  readonly later: readonly Revision[];
  /** As it stood then; `undefined` where it came later. */
  readonly assessed: Revision | undefined;
  /** Whether that is known: of a file that came with a repository which is younger, only its first state is. */
  readonly isKnown: boolean;
}

export function fileSince(
  path: string,
  isCovered: (day: Day) => boolean,
  { past: { history } }: Project,
): FileSince {
  const stood = landings(history.revisions(path));
  const at = stood.findIndex((revision) => isCovered(landedOn(revision)));
  const isFromBeginning = stood.at(-1)?.commit.index === history.commits.length - 1;
  const assessed = at >= 0 ? stood[at] : isFromBeginning ? stood.at(-1) : undefined;
  return {
    path,
    later: assessed ? stood.slice(0, stood.indexOf(assessed)) : stood,
    assessed,
    isKnown: at >= 0 || !isFromBeginning,
  };
}

/**
 * What stood in a file once, of what is seen there now and of what was seen then; `undefined` where its text cannot be had.
 * @param here what is seen in the file now
 */
export function seenThen(
  { path }: Pick<FileSince, "path">,
  revision: Revision,
  here: readonly Seen[],
  project: Project,
): readonly Seen[] | undefined {
  const text = project.past.history.text(revision);
  if (text === undefined) {
    const models = here.filter(
      ({ component, sighting }) => isModelInFile(component) && sighting.how === "file",
    );
    return models.length === 0 ? undefined : models.map((each) => withBlob(each, revision));
  }
  const found = project.facts.componentsIn?.(revision.path, text).flatMap((component) =>
    component.sightings.map(
      (sighting): Seen => ({
        component,
        sighting: { ...sighting, at: { ...sighting.at, path }, content: revision.blob },
      }),
    ),
  );
  // What was written there already was there, even if other files had to tell what it is.
  const written = here.filter(({ component }) => component.type === "model" && text.includes(component.name));
  return found && [...found, ...written.filter(({ component }) => !isModelInFile(component))];
}

/** The content is no text, and so no pointer to another one. */
function withBlob({ component, sighting }: Seen, { blob }: Revision): Seen {
  const { version: _, ...rest } = sighting;
  return { component, sighting: { ...rest, content: blob } };
}

/** The day since which a file has what changed in it; `undefined` where that is not committed yet. */
export function sinceWhen(
  change: CodeChange,
  { later, assessed }: FileSince,
  project: Project,
): Day | undefined {
  if (isModelInFile(change.seen.component)) {
    const first = later.findLast(({ blob }) => blob !== assessed?.blob);
    return first && landedOn(first);
  }
  const has = (revision: Revision | undefined): boolean =>
    revision !== undefined && hasChange(change, revision, project);
  if (!has(later[0])) return undefined;
  // Halving the list spares reading most of it.
  let [known, unknown] = [0, later.length];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    if (has(later[middle])) known = middle;
    else unknown = middle;
  }
  const first = later[known];
  return first && landedOn(first);
}

function hasChange(
  { seen: { component, sighting } }: CodeChange,
  revision: Revision,
  project: Project,
): boolean {
  const text = project.past.history.text(revision) ?? "";
  if (component.type === "model") return text.includes(component.name);
  const major = majorOf(sighting.version);
  return (project.facts.componentsIn?.(revision.path, text) ?? [])
    .filter(({ id }) => id === component.id)
    .some(({ sightings }) => sightings.some(({ version }) => majorOf(version) === major));
}
