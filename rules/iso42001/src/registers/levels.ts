import type { Level } from "@aims-lint/core";
import { bandOf } from "../rules/risks/scale/bands.ts";
import type { RiskScale } from "../rules/risks/scale/risk-scale.ts";
import { commonRank, normaliseWord, tidyName } from "../rules/risks/scale/words.ts";

/** The levels that risks can have. */
export interface Levels {
  /** Their names as the organisation writes them, from the lowest to the highest. */
  readonly names: readonly string[];
  /** The level that a rating comes to: by its number or by its word, the higher of the two where they disagree. */
  readonly nameOf: (level: Level) => string | undefined;
}

/**
 * The levels of the method: its bands, and the words of its matrix.
 * @param cells what the matrix says, from the lowest corner on.
 * @param ratings what stands in the registers: words that everybody knows the order of, where the method names no level.
 */
export function levelsOf({ bands }: RiskScale, cells: readonly Level[], ratings: readonly Level[]): Levels {
  const names = new Map(bands.map(({ word, name }) => [word, name]));
  for (const level of cells) addWord(names, level);
  if (names.size === 0) for (const level of ratings) if (isCommon(level)) addWord(names, level);
  const words = [...names.keys()];
  const order = words.every((word) => commonRank(word) !== undefined)
    ? words.toSorted((a, b) => (commonRank(a) ?? 0) - (commonRank(b) ?? 0))
    : words;
  return {
    names: order.map((word) => names.get(word) ?? word),
    nameOf: ({ score, word }) => {
      const band = score === undefined ? undefined : bandOf(score, bands)?.word;
      const places = [band, word === undefined ? undefined : normaliseWord(word)].map((each) =>
        each === undefined ? -1 : order.indexOf(each),
      );
      return names.get(order[Math.max(...places)] ?? "");
    },
  };
}

function addWord(names: Map<string, string>, { word, text }: Level): void {
  if (word === undefined) return;
  const [key, name] = [normaliseWord(word), tidyName(text.replace(/\(?\d+(?:\.\d+)?\)?/g, " "))];
  if (!names.has(key)) names.set(key, normaliseWord(name) === key ? name : word);
}

function isCommon({ word }: Level): boolean {
  return word !== undefined && commonRank(word) !== undefined;
}
