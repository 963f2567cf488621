import { type Dossier, doubts } from "@aims-lint/core";
import { counted } from "../text/counted.ts";
import { type Html, html } from "./html.ts";
import { facts } from "./parts/facts.ts";
import { verdictSentences } from "./verdict.ts";

/** The head of the page: of what, of when, and what came of it. */
export function masthead(dossier: Dossier): Html {
  const { result, provenance } = dossier;
  const { standard, today, packs } = result;
  const [lead, ...rest] = verdictSentences(dossier);
  return html`<header class="masthead">
<div class="masthead-inner">
<div class="masthead-top">
<p class="eyebrow">AI management system: audit pack${standard.length > 0 && ` · ${standard.join(", ")}`}</p>
${themes()}
</div>
<h1>${provenance.project}</h1>
<p class="verdict"><strong>${lead}</strong> ${rest.join(" ")}</p>
${doubts(result).map(
  ({
    problem,
    how,
  }) => html`<p class="note note-error"><strong>This is no answer.</strong> ${problem} ${how}</p>
`,
)}${facts([
  ["Checked", `as of ${today}`],
  ["Commit", commitWords(dossier)],
  [
    "Made with",
    [
      `${provenance.tool.name} ${provenance.tool.version}`,
      ...packs.map(({ name, version }) => `rules ${name} ${version}`),
    ].join(", "),
  ],
])}
</div>
</header>`;
}

function themes(): Html {
  const choice = (value: string, title: string, isChosen = false): Html =>
    html`<label><input type="radio" name="theme" value="${value}"${isChosen && html` checked`}>${title}</label>`;
  return html`<fieldset class="choice" data-script hidden>
<legend class="visually-hidden">Colours</legend>
${choice("system", "As the system", true)}${choice("light", "Light")}${choice("dark", "Dark")}
</fieldset>`;
}

function commitWords({ provenance: { commit, noCommit } }: Dossier): Html {
  if (!commit) return html`${noCommit ?? "None is known."}`;
  const { id, on, branch, altered } = commit;
  const where = branch === undefined ? "" : `, branch ${branch}`;
  const state =
    altered.length === 0
      ? "; every file that was read is as in it"
      : `; ${counted(altered.length, "file")} of those that were read ${altered.length === 1 ? "is" : "are"} not as in it`;
  return html`<code>${id.slice(0, 12)}</code> of ${on}${where}${state}`;
}
