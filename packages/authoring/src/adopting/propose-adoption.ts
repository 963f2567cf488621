import { findIgnored } from "./find-ignored.ts";
import { findRoots, outside, type Weighed } from "./find-roots.ts";
import { know } from "./know.ts";
import { type Look, lookAtDocument } from "./look-at-document.ts";
import { isCertain, mentionsAi } from "./ours.ts";
import type { Proposal } from "./proposal.ts";
import type { Reader, Survey } from "./survey.ts";

/**
 * Says what the files of a project seem to be, with the evidence for each guess: which hold which kind, which column is which field,
 * which folders to read. Nothing is decided; see `settleAdoption`.
 */
export function proposeAdoption(survey: Survey, reader: Reader): Proposal {
  const { present, conventional } = survey;
  const given = present.roots ?? conventional;
  const everywhere = lookAt(survey, reader, given, [""]);
  const { weighed, roots } = weighAll(everywhere, given);
  const read = [...given, ...roots.map(({ path }) => path)];
  const looks = lookAt(survey, reader, read, read);
  const strays = [...outside(weighed, read).values()].flat();
  return {
    roots,
    ignore: findIgnored(weighed, read),
    files: looks.flatMap(({ file }) => file ?? []),
    left: [
      ...looks.flatMap(({ left }) => left ?? []),
      ...strays.map((path) => ({
        path,
        reason: "seems to be part of it, and lies outside of the folders to read",
      })),
    ],
  };
}

/** What the documents below `roots` seem to be. Where a file lies counts in the roots that are `chosen`. */
function lookAt(survey: Survey, reader: Reader, chosen: readonly string[], roots: readonly string[]): Look[] {
  const project = reader.read({ ...survey.present, roots });
  const knowledge = know(survey, project);
  return project.documents.map((entry) => lookAtDocument(entry, chosen, knowledge, project));
}

/**
 * Where documents speak of AI, those that do not are of another management system; where none does, any may be of this one. Templates
 * make an AI management system only where there is nothing else.
 */
function weighAll(
  looks: readonly Look[],
  given: readonly string[],
): { weighed: Weighed[]; roots: ReturnType<typeof findRoots> } {
  const speaks = ({ document }: Look): boolean => mentionsAi(document);
  const isFilledIn = ({ file }: Look): boolean => file?.isTemplate === false;
  const isRecognised = ({ file }: Look): boolean =>
    file?.kinds.some(({ state }) => state === "recognised") ?? false;
  const attempts: readonly [(one: Look) => boolean, string][] = [
    [(one) => speaks(one) && isFilledIn(one), ""],
    [speaks, ", all templates"],
    [(one) => isFilledIn(one) && isRecognised(one), ", though none speaks of AI"],
  ];
  let weighed: Weighed[] = [];
  for (const [counts, remark] of attempts) {
    weighed = looks.map((one) => ({ path: one.path, ours: counts(one) ? belongs(one) : undefined }));
    const roots = findRoots(weighed, given);
    if (given.length > 0 || roots.length > 0)
      return { weighed, roots: roots.map((root) => ({ ...root, reason: root.reason + remark })) };
  }
  return { weighed, roots: [] };
}

function belongs({ file }: Look): Weighed["ours"] {
  if (!file || file.kinds.every(({ confidence }) => confidence === "doubtful")) return undefined;
  return file.kinds.some(isCertain) ? "certain" : "likely";
}
