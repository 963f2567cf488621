import { type Html, html } from "../html.ts";

/** A bar as long as its share of the longest; for the eye only, the number stands beside it. */
export function bar(count: number, most: number, tone: string): Html {
  return html`<svg class="gauge ${tone}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="gauge-rail" width="100" height="10"></rect><rect class="gauge-fill" width="${share(count, most)}" height="10"></rect></svg>`;
}

/** The same, upright. */
export function column(count: number, most: number, tone: string): Html {
  const height = share(count, most);
  return html`<svg class="pillar ${tone}" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true"><rect class="gauge-fill" y="${100 - height}" width="10" height="${height}"></rect></svg>`;
}

function share(count: number, most: number): number {
  return most === 0 ? 0 : Math.round((count / most) * 100);
}
