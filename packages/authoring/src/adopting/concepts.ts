import { normaliseKey } from "@aims-lint/core";
import { vocabulary } from "./vocabulary.ts";

/** What a name says, whatever the words and their language: its meanings in alphabetical order, each once. */
export type Concepts = readonly string[];

/** How many words a phrase of the vocabulary has at most. */
const longestPhrase = 4;

const meanings = new Map<string, readonly string[]>(
  vocabulary.flatMap(([concepts, words]) =>
    words
      .split("|")
      .map(
        (word) =>
          [fold(normaliseKey(word)), concepts.split(" ").filter((concept) => concept !== "")] as const,
      ),
  ),
);

/** The articles that lean on the next word: `d'évaluation`. */
const elided = /(?<!\p{L})(?:d|l|dell|all|nell|sull|qu)['’]/giu;

const read = new Map<string, Concepts>();
/** How many names are remembered: those of the kinds, and the headers of a large project. */
const remembered = 20_000;

/** Reads the meanings of a name: `Risikoeigner` and `Owner of the risk` are `owner` and `risk`. */
export function readConcepts(name: string): Concepts {
  const known = read.get(name);
  if (known) return known;
  if (read.size >= remembered) read.clear();
  const concepts = findConcepts(name);
  read.set(name, concepts);
  return concepts;
}

function findConcepts(name: string): Concepts {
  const words = fold(normaliseKey(name.replace(elided, " ")))
    .split(" ")
    .filter((word) => word !== "");
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const { length, concepts } = readPhrase(words, at);
    for (const concept of concepts) found.add(concept);
    at += length;
  }
  return [...found].sort();
}

/** Without some meanings; whole, where nothing would be left. */
export function without(concepts: Concepts, others: ReadonlySet<string>): Concepts {
  const rest = concepts.filter((concept) => !others.has(concept));
  return rest.length > 0 ? rest : concepts;
}

/** Whether two names say the same. */
export function isSame(a: Concepts, b: Concepts): boolean {
  return a.length > 0 && a.length === b.length && a.every((concept, index) => concept === b[index]);
}

function readPhrase(words: readonly string[], at: number): { length: number; concepts: readonly string[] } {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const concepts = meanings.get(words.slice(at, at + length).join(" "));
    if (concepts) return { length, concepts };
  }
  const word = words[at] ?? "";
  return { length: 1, concepts: meanings.get(singular(word)) ?? compound(word) ?? [singular(word)] };
}

/** `Risikobehandlung` is `Risiko` and `Behandlung`. Both parts have to be known, so that nothing is cut by chance. */
function compound(word: string): readonly string[] | undefined {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const head = meanings.get(word.slice(0, cut)) ?? meanings.get(word.slice(0, cut).replace(/e?n?s$/, ""));
    const tail = meanings.get(word.slice(cut));
    if (head && tail && head.length > 0 && tail.length > 0) return [...head, ...tail];
  }
  return undefined;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Without accents: `überprüfung` is `uberprufung`. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
}
