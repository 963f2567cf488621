import type { Span } from "@aims-lint/core";
import { type Html, html } from "../html.ts";

/** A place in a file: `aims/risks.md:12:5`. It is no link: whoever reads the report may not have the files. */
export function place({ path, start }: Span): Html {
  return code(path, `:${start.line}:${start.column}`);
}

/** A file, or a line of it. */
export function placeIn(path: string, line?: number): Html {
  return code(path, line === undefined ? "" : `:${line}`);
}

/** It may be broken behind a slash. */
function code(path: string, rest: string): Html {
  const parts = path.split("/");
  return html`<code class="place">${parts.map((part, at) => html`${at > 0 && html`/<wbr>`}${part}`)}${rest}</code>`;
}
