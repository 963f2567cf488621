import type { Document, Kind, Project, ProjectDocument, Recognition } from "@aims-lint/core";
import { describeParts } from "./describe-parts.ts";
import { type Grid, gridsOf } from "./grid.ts";
import type { KindGuess } from "./guess-document.ts";
import { type GridGuess, isFounded, weigh, weightOf } from "./guess-grid.ts";
import type { Knowledge } from "./knowledge.ts";
import type { FileProposal, KindProposal } from "./proposal.ts";

/** What a document holds that is recognised as it is, with what its columns seem to be. */
export function describeRecognised(
  document: Document,
  recognised: readonly Recognition[],
  template: ProjectDocument["template"],
  knowledge: Knowledge,
): FileProposal {
  const grids = gridsOf(document);
  const asKnown = ({ name }: Kind): Kind | undefined => knowledge.kinds.find((kind) => kind.name === name);
  const homes = new Map(
    grids.map((grid) => [
      grid,
      bestOf(
        grid,
        recognised.flatMap(({ kind }) => asKnown(kind) ?? []),
        knowledge,
      ),
    ]),
  );
  const kinds = recognised.map(({ kind, by, evidence, section }): KindProposal => {
    const own = section ? grids.filter(({ headings }) => headings.includes(section.heading.value)) : grids;
    const known = asKnown(kind) ?? kind;
    const weighed = own.flatMap((grid) => (homes.get(grid)?.kind === known ? (homes.get(grid) ?? []) : []));
    return {
      kind,
      state: "recognised",
      confidence: "sure",
      evidence: [`${by}: ${evidence}`],
      ...describeParts(known, weighed),
    };
  });
  return { path: document.path, isTemplate: template !== undefined, kinds };
}

/** The one of a document's kinds that a grid holds. */
function bestOf(grid: Grid, kinds: readonly Kind[], knowledge: Knowledge): GridGuess | undefined {
  return kinds
    .filter(({ form }) => form === "record")
    .flatMap((kind) => weigh(grid, kind, knowledge) ?? [])
    .filter(isFounded)
    .sort((a, b) => weightOf(b) - weightOf(a))[0];
}

/** What a document seems to hold that is not recognised. */
export function describeGuess(
  { kind, confidence, evidence, grids }: KindGuess,
  knowledge: Knowledge,
  project: Project,
): KindProposal {
  const parts = describeParts(kind, grids);
  const again = repeated(kind, grids, knowledge, project);
  const found = { kind: kind.origin ?? kind, state: "guessed" as const, ...parts };
  return again === undefined
    ? { ...found, confidence, evidence }
    : { ...found, confidence: "doubtful", evidence: [...evidence, again] };
}

/** A table whose ids are those of records that are read elsewhere speaks of them and does not hold them. */
function repeated(
  kind: Kind,
  grids: readonly GridGuess[],
  knowledge: Knowledge,
  project: Project,
): string | undefined {
  const ids = grids.flatMap(({ grid, columns }) => {
    const at = columns.findIndex(({ field }) => field === "id");
    return (grid.columns[at]?.values ?? []).flatMap((value) =>
      value?.type === "scalar" ? [value.value] : [],
    );
  });
  const known = ids.filter((id) => knowledge.isIdOf(id, kind.name));
  if (ids.length === 0 || known.length < ids.length / 2) return undefined;
  const home = known[0] === undefined ? undefined : project.find(kind.origin ?? kind, known[0]);
  return `${known.length} of its ${ids.length} ids stand in ${home?.document.path ?? "another file"} already`;
}
