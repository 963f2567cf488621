import { normaliseKey } from "@aims-lint/core";
import { clauses, controls } from "../../catalogue/catalogue.ts";
import { annexA } from "./annex-a.ts";

/** Words that are in too many titles to tell one from another. */
const common = new Set(
  "ai artificial intelligence system systems of for the and or to a an in on with its other".split(" "),
);
/** How much of its words two titles must share to be the same. */
const shareOfSame = 0.6;

const titled: readonly { readonly id: string; readonly words: ReadonlySet<string> }[] = [
  ...annexA.values(),
  ...controls.groups,
  ...clauses.groups.map(({ id, title }) => ({ id: `clause ${id}`, title })),
  ...clauses.clauses.map(({ id, title }) => ({ id: `clause ${id}`, title })),
].map(({ id, title }) => ({ id, words: wordsOf(title) }));

/**
 * Whose title stands beside a control's id: another control, a group or a clause. `undefined` where the title shares a
 * word with the control's own or with its group's, or is nobody's: people label controls in their own words.
 */
export function titleOwner(control: string, title: string): string | undefined {
  const words = wordsOf(title);
  const own = titled.filter(({ id }) => control === id || control.startsWith(`${id}.`));
  if (words.size === 0 || own.some((entry) => shareOf(entry.words, words) > 0)) return undefined;
  const [best] = titled
    .map(({ id, words: others }) => ({ id, share: shareOf(others, words) }))
    .filter(({ share }) => share >= shareOfSame)
    .toSorted((a, b) => b.share - a.share);
  return best?.id;
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = normaliseKey(title).replaceAll("organis", "organiz").split(" ");
  return new Set(
    words.filter((word) => !common.has(word)).map((word) => word.replace(/(?<=..)(?:ies|y|e?s)$/, "")),
  );
}

/** The words that both have, as a share of all words of the two. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
