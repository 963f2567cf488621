import { type Document, type Kind, normaliseHeading } from "@aims-lint/core";
import { type Grid, gridsOf } from "./grid.ts";
import { shareOfIds } from "./guess-columns.ts";
import { type GridGuess, guessGrid, weightOf } from "./guess-grid.ts";
import type { Knowledge } from "./knowledge.ts";
import { matchName, namesOf } from "./name-match.ts";
import type { Confidence } from "./proposal.ts";

/** A kind that a document seems to hold, and the grids that it is in. */
export interface KindGuess {
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly evidence: readonly string[];
  readonly grids: readonly GridGuess[];
}

/** How near the weight of another kind may come before a guess is doubtful. */
const margin = 0.8;

/** The kinds that a document seems to hold: those of its registers, or else the one that it is as a whole. */
export function guessDocument(document: Document, knowledge: Knowledge): KindGuess[] {
  const registers = guessRegisters(gridsOf(document), knowledge);
  if (registers.some(({ confidence }) => confidence !== "doubtful")) return registers;
  const whole = guessWhole(document, knowledge);
  return whole.length > 0 ? whole : registers;
}

function guessRegisters(grids: readonly Grid[], knowledge: Knowledge): KindGuess[] {
  const byKind = new Map<Kind, { guesses: GridGuess[]; rivals: Set<string> }>();
  for (const grid of grids) {
    const [best, next] = guessGrid(grid, knowledge);
    if (!best) continue;
    const entry = byKind.get(best.kind) ?? { guesses: [], rivals: new Set<string>() };
    entry.guesses.push(best);
    if (next && weightOf(next) >= margin * weightOf(best)) entry.rivals.add(next.kind.name);
    byKind.set(best.kind, entry);
  }
  return [...byKind].flatMap(([kind, { guesses, rivals }]) => judge(kind, guesses, [...rivals]) ?? []);
}

function judge(kind: Kind, grids: readonly GridGuess[], rivals: readonly string[]): KindGuess | undefined {
  const ids = sum(grids.map((guess) => guess.ids));
  const idsOf = sum(grids.map((guess) => guess.idsOf));
  const [widest] = [...grids].sort((a, b) => b.matched - a.matched);
  if (!widest) return undefined;
  const hasIds = ids >= 2 && ids >= shareOfIds(kind) * idsOf;
  const { matched, specific } = widest;
  const name = grids.find((guess) => guess.name?.strength === "same")?.name ?? widest.name;
  const isHalf = matched >= widest.columns.length / 2;
  const facts = { hasIds, matched, specific, named: name?.strength, isHalf };
  const confidence = confidenceOf(facts);
  if (!confidence) return undefined;
  const evidence = [
    ...(name ? [`"${name.name}" ${name.strength === "same" ? "is a name of" : "speaks of"} it`] : []),
    `${matched} of ${widest.columns.length} columns are fields of it`,
    ...(hasIds ? [`${ids} of ${idsOf} rows have an id of it`] : []),
    ...(rivals.length > 0 ? [`it could also be ${rivals.join(" or ")}`] : []),
  ];
  return { kind, confidence: rivals.length > 0 && !hasIds ? "doubtful" : confidence, evidence, grids };
}

interface Facts {
  readonly hasIds: boolean;
  readonly matched: number;
  readonly specific: number;
  readonly named: "same" | "shares" | undefined;
  readonly isHalf: boolean;
}

/** Two things that speak for a kind make it likely, three sure; one alone is a doubt worth a question, or nothing. */
function confidenceOf({ hasIds, matched, specific, named, isHalf }: Facts): Confidence | undefined {
  const isWide = matched >= 3 && isHalf;
  if (hasIds && matched >= 3 && named) return "sure";
  if (named === "same" && isWide && specific >= 1) return "sure";
  if (hasIds && matched >= 3) return "likely";
  if (named === "same" && matched >= 2 && (isHalf || specific >= 1)) return "likely";
  if (isWide && matched >= 4 && specific >= 2.5) return "likely";
  if (hasIds || (named && isWide) || (isWide && specific >= 1.5)) return "doubtful";
  return undefined;
}

/** A policy, a plan, a procedure: one that goes by such a name in another language, or that has its headings. */
function guessWhole(document: Document, knowledge: Knowledge): KindGuess[] {
  if (document.format !== "markdown") return [];
  const headings = document.sections.map(({ heading }) => normaliseHeading(heading.value));
  const guesses = knowledge.kinds
    .filter(({ form, universal }) => form === "document" && !universal)
    .flatMap((kind) => {
      const name = matchName(namesOf(document), kind);
      const { found, of } = countSections(kind, headings);
      const confidence = wholeConfidence(name?.strength, found);
      if (!confidence) return [];
      const evidence = [
        ...(name ? [`"${name.name}" ${name.strength === "same" ? "is a name of" : "speaks of"} it`] : []),
        ...(found > 0 ? [`${found} of ${of} headings that it has stand there`] : []),
      ];
      return [
        {
          guess: { kind, confidence, evidence, grids: [] },
          rank: found + (name?.strength === "same" ? 10 : 0),
        },
      ];
    })
    .sort((a, b) => b.rank - a.rank);
  const [best, next] = guesses;
  if (!best) return [];
  if (!next || next.rank < best.rank) return [best.guess];
  const evidence = [...best.guess.evidence, `it could also be ${next.guess.kind.name}`];
  return [{ ...best.guess, confidence: "doubtful", evidence }];
}

function wholeConfidence(named: "same" | "shares" | undefined, sections: number): Confidence | undefined {
  if (named === "same") return sections >= 1 ? "likely" : "doubtful";
  return named === "shares" && sections >= 2 ? "doubtful" : undefined;
}

function countSections(kind: Kind, headings: readonly string[]): { found: number; of: number } {
  const sections = kind.paths.filter(({ field }) => field.section);
  const found = sections.filter(({ names }) => headings.some((heading) => names.has(heading)));
  return { found: found.length, of: sections.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
