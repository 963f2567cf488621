import { type Html, html } from "../html.ts";

/** What a state means to whoever reads: `good` and `gap` are the ends, `part` lies between, `open` is not known, `out` is not asked. */
export type Tone = "good" | "part" | "gap" | "open" | "out" | "plain";

/** A word with the mark of its tone before it. */
export function toned(tone: Tone, word: string): Html {
  return html`<span class="${toneClass(tone)}">${word}</span>`;
}

/** The class that puts the mark of a tone before a word. */
export function toneClass(tone: Tone): string {
  return tone === "plain" ? "tone" : `tone mark mark-${tone}`;
}
