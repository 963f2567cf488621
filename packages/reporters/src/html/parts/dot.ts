import { type Html, html } from "../html.ts";

/** How many findings stand against something; nothing where there are none. */
export function dot(findings: number): Html | false {
  return (
    findings > 0 &&
    html`<span class="dot"><span class="visually-hidden">, findings: </span>${findings}</span>`
  );
}
