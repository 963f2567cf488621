import { type Document, isWithin, type Project, type ProjectDocument, templateState } from "@aims-lint/core";
import { describeGuess, describeRecognised } from "./describe-kinds.ts";
import { guessDocument } from "./guess-document.ts";
import type { Knowledge } from "./knowledge.ts";
import type { FileProposal, LeftAlone } from "./proposal.ts";

/** A document as adoption sees it. */
export interface Look {
  readonly path: string;
  readonly document: Document;
  readonly file?: FileProposal;
  readonly left?: LeftAlone;
}

/** Says what a document seems to hold, or why it is left alone. Where a file lies counts below `chosen` only. */
export function lookAtDocument(
  { document, kinds, declined, template }: ProjectDocument,
  given: readonly string[],
  knowledge: Knowledge,
  project: Project,
): Look {
  const { path } = document;
  const isInRoot = given.some((root) => isWithin(root, path));
  const recognised = kinds.filter(({ by }) => by !== "location" || isInRoot);
  if (recognised.length > 0)
    return { path, document, file: describeRecognised(document, recognised, template, knowledge) };
  const [first] = declined;
  if (first) return { path, document, left: { path, reason: first.reason } };
  if (templateState(document))
    return { path, document, left: { path, reason: "a template that nobody has filled in" } };
  const all = guessDocument(document, knowledge);
  const guesses = all.filter(({ kind }) => kind.declines(document) === undefined);
  const [refused] = all.flatMap(({ kind }) => kind.declines(document) ?? []);
  if (guesses.length === 0 && refused !== undefined)
    return { path, document, left: { path, reason: refused } };
  if (guesses.length === 0)
    return {
      path,
      document,
      left: { path, reason: "nothing in it looks like a kind of document that is known" },
    };
  const proposals = guesses.map((guess) => describeGuess(guess, knowledge, project));
  return { path, document, file: { path, isTemplate: false, kinds: proposals } };
}
