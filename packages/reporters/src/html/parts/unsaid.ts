import { type Html, html } from "../html.ts";

/** What stands where somebody should have said something. */
export const unsaid: Html = html`<span class="soft">not said</span>`;
