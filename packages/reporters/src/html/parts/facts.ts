import { type Html, html, type Insert } from "../html.ts";

/** A list of names and what there is to say of each; those without anything are left out. */
export function facts(entries: readonly (readonly [name: string, value: Insert])[]): Html {
  const told = entries.filter(([, value]) => value !== undefined && value !== false && value !== "");
  return html`<dl class="facts">
${told.map(
  ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
)}</dl>`;
}
