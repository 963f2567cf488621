import { type Html, html, type Insert } from "../html.ts";

/** What stands where there is nothing to show: what is missing, and how it comes here. */
export function nothing(what: string, how?: Insert): Html {
  return html`<p class="note"><strong>${what}</strong>${how !== undefined && html` ${how}`}</p>`;
}
