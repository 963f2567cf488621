import type { Dossier } from "@aims-lint/core";
import { type Html, html } from "./html.ts";
import type { Section } from "./section.ts";

/** The list of sections. Open, so that it can be read without scripts; they close it on narrow screens. */
export function contents(sections: readonly Section[], dossier: Dossier): Html {
  return html`<nav class="contents" aria-label="Contents">
<details open>
<summary>Contents</summary>
<ol class="plain">
${sections.map((section) => entry(section, section.count?.(dossier)))}</ol>
</details>
</nav>`;
}

function entry({ id, title }: Section, count: number | undefined): Html {
  const figure = count !== undefined && html` <span class="count">${count}</span>`;
  return html`<li><a href="#${id}"><span>${title}</span>${figure}</a></li>
`;
}
