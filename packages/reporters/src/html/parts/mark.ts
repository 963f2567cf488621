import type { CoverageState, Severity } from "@aims-lint/core";
import { type Html, html } from "../html.ts";

/** A word for a state, with the mark and the colour that go with it. */
export function mark(state: Severity | CoverageState, word: string): Html {
  return html`<span class="mark mark-${state}">${word}</span>`;
}
