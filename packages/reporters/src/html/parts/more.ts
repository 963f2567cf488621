import { type Html, html } from "../html.ts";

/** As many items of one list as a page takes. */
const most = 60;

/** A short phrase that opens to a list. On paper the phrase has to do: the lists of a whole report would bury the rest. */
export function more(phrase: string, items: readonly Html[]): Html {
  const rest = items.length - most;
  return html`<details class="more" data-folded><summary>${phrase}</summary><ul class="plain">${items
    .slice(0, most)
    .map(
      (item) => html`<li>${item}</li>`,
    )}${rest > 0 && html`<li>and ${rest} more, listed in the JSON report</li>`}</ul></details>`;
}
