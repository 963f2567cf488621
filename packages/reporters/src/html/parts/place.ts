import type { Span } from "@aims-lint/core";
import { type Html, html } from "../html.ts";

/** A place in a file: `aims/risks.md:12:5`. It is no link: whoever reads the report may not have the files. */
export function place({ path, start }: Span): Html {
  return html`<code class="place">${path}:${start.line}:${start.column}</code>`;
}
