import type { Dossier } from "@aims-lint/core";
import { contents } from "./contents.ts";
import { html, raw } from "./html.ts";
import { masthead } from "./masthead.ts";
import { script, scriptHash, style, styleHash } from "./page-assets.generated.ts";
import { sections } from "./sections.ts";

/** What the page may do: show its own style, run its own script, nothing else. Whatever else got into it stays dead. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The audit pack: one HTML file with all that a dossier says, that needs no server, no network and no script to be read. The same dossier
 * gives the same bytes.
 */
export function renderPage(dossier: Dossier): string {
  const { result, provenance } = dossier;
  const shown = sections.filter((section) => section.applies?.(dossier) ?? true);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${provenance.tool.name} ${provenance.tool.version}">
<title>${provenance.project}: audit pack of ${result.today}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${masthead(dossier)}
<div class="layout">
${contents(shown, dossier)}
<main id="content" tabindex="-1">
${shown.map(
  (section) => html`<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${section.title}</h2>
${section.render(dossier)}
</section>
`,
)}</main>
</div>
<footer class="colophon">
<p>Made by ${provenance.tool.name} ${provenance.tool.version} on the state of ${result.today}. It needs no network: nothing is loaded and nothing is sent.</p>
</footer>
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.toString();
}
