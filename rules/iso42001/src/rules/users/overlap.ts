import { normaliseKey } from "@aims-lint/core";

const idle = new Set(
  (
    "that this with from into their them they which what when where than then also only each every other and the for " +
    "any all not its our are was has who how via per use new"
  ).split(" "),
);

/** The words that carry a text's meaning, cut to their beginnings, so that `rating` and `rates` are near each other. */
export function meaningOf(text: string): string[] {
  return [
    ...new Set(
      normaliseKey(text)
        .split(" ")
        .filter((word) => (word.length > 2 || /[^a-z]/.test(word)) && !idle.has(word))
        .map((word) => word.slice(0, 4)),
    ),
  ];
}

/** How much of a text's meaning is in another: from 0 to 1; 1 where it carries none. */
export function overlap(text: string, other: string): number {
  const words = meaningOf(text);
  const known = new Set(meaningOf(other));
  return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
}
