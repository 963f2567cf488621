import { type Html, html } from "../html.ts";
import { type Tone, toneClass } from "./tone.ts";

/** A count of a register, with what it is of. */
export interface Tally {
  readonly count: number;
  /** The denominator, where there is one. */
  readonly of?: number;
  /** What is counted: `controls apply`. */
  readonly what: string;
  readonly note?: string;
  readonly tone?: Tone;
}

/** Counts side by side, in the looks of `figures`. */
export function tallies(all: readonly Tally[]): Html {
  return html`<dl class="figures">${all.map(({ count, of, what, note, tone = "plain" }) => {
    const words = [...(of === undefined ? [] : [`of ${of}`]), ...(note === undefined ? [] : [note])].join(
      "; ",
    );
    return html`<div class="figure"><dt>${what}</dt><dd><b${tone !== "plain" && html` class="${toneClass(tone)}"`}>${count}</b>${words !== "" && html` <span class="soft small">${words}</span>`}</dd></div>`;
  })}</dl>`;
}
