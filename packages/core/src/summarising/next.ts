import type { Pack } from "../packs/pack.ts";
import type { SkeletonDocument } from "../packs/skeleton.ts";
import type { Project, ProjectDocument } from "../project/project.ts";
import type { NextDocument } from "../results/result.ts";
import { normaliseKey } from "../text/normalise-key.ts";

/** The documents of which answers are missing, in the order in which the skeleton would have them written. */
export function summariseNext(packs: readonly Pack[], { documents }: Project): NextDocument[] {
  const skeleton = packs.flatMap((pack) => pack.skeleton?.documents ?? []);
  return documents
    .filter(({ guidance }) => guidance.length > 0)
    .map((entry) => ({ entry, place: placeOf(entry, skeleton) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry: { document, guidance }, place }) => {
      const [first] = guidance;
      const why = skeleton[place]?.why;
      return {
        path: document.path,
        line: first ? document.locate(first).start.line : 1,
        missing: guidance.length,
        ...(why === undefined ? {} : { why }),
      };
    });
}

/** Where in the skeleton a document stands: by its path below the folder of the AIMS, or else by what it is taken for. */
function placeOf(
  { document: { path }, kinds }: ProjectDocument,
  skeleton: readonly SkeletonDocument[],
): number {
  const named = skeleton.findIndex((one) => isPathOf(path, one));
  if (named >= 0) return named;
  const declared = skeleton.findIndex(({ kind }) =>
    kinds.some((held) => held.kind.declarations.has(normaliseKey(kind))),
  );
  return declared >= 0 ? declared : skeleton.length;
}

function isPathOf(path: string, { path: pattern }: SkeletonDocument): boolean {
  const parts = path.replace(/\.\w+$/, "").split("/");
  const wanted = pattern.split("/");
  return parts
    .slice(-wanted.length)
    .every((part, index) => wanted[index] === part || wanted[index]?.includes("{") === true);
}
