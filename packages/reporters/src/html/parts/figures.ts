import type { Severity } from "@aims-lint/core";
import { type Html, html } from "../html.ts";

/** A number that a reader looks for first, with what it is of. */
interface Figure {
  readonly figure: number;
  readonly name: string;
  /** Its denominator: `of 48 open findings`. */
  readonly of: string;
  /** How it is marked where it is not 0. */
  readonly tone?: Severity;
}

/** Numbers side by side. */
export function figures(all: readonly Figure[]): Html {
  return html`<dl class="figures">${all.map(({ figure, name, of, tone }) => {
    const look = tone !== undefined && figure > 0 && html` class="mark-${tone}"`;
    return html`<div class="figure"><dt>${name}</dt><dd${look}><b>${figure}</b> <span class="soft small">${of}</span></dd></div>`;
  })}</dl>`;
}
