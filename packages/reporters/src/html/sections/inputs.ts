import type { Dossier, Input, RecognisedBy, Result } from "@aims-lint/core";
import { counted } from "../../text/counted.ts";
import { type Html, html } from "../html.ts";
import { facts } from "../parts/facts.ts";
import { nothing } from "../parts/nothing.ts";
import { placeIn } from "../parts/place.ts";
import { table } from "../parts/table.ts";
import { toned } from "../parts/tone.ts";
import type { Section } from "../section.ts";

/** What was checked, byte for byte, and with what, so that somebody else can do it again. */
export const inputs: Section = {
  id: "inputs",
  title: "Inputs and how to check again",
  count: ({ provenance }) => provenance.inputs.length,
  render(dossier) {
    const { provenance } = dossier;
    return html`${origin(dossier)}
${provenance.inputs.length === 0 ? nothing("No file was read.") : inputTable(dossier)}`;
  },
};

function origin(dossier: Dossier): Html {
  const { provenance, result } = dossier;
  const { tool, project, commit, noCommit, inputs: all } = provenance;
  const settings = all.filter((input) => input.as !== "document");
  return html`${facts([
    ["Project", project],
    ["Day of the check", result.today],
    ["Tool", `${tool.name} ${tool.version}`],
    ["Rules", result.packs.map(({ name, version }) => `${name} ${version}`).join(", ")],
    ["Standard", result.standard.join(", ")],
    [
      "Commit",
      commit
        ? html`<code class="hash">${commit.id}</code> of ${commit.on}`
        : `none is known${noCommit === undefined ? "" : `: ${noCommit}`}`,
    ],
    ["Branch", commit?.branch],
    ["Not as in that commit", commit && (commit.altered.length === 0 ? "nothing" : paths(commit.altered))],
    ["Settings", settings.length === 0 ? "none: the tool's own" : paths(settings.map(({ path }) => path))],
  ])}
${again(dossier)}`;
}

function paths(all: readonly string[]): Html {
  return html`<ul class="plain">${all.map((path) => html`<li>${placeIn(path)}</li>`)}</ul>`;
}

function again({ provenance: { tool, commit }, result: { today } }: Dossier): Html {
  const first =
    commit &&
    html`git checkout ${commit.id}
`;
  return html`<h3>Check again</h3>
<p>With the files of this state and the same version, these commands give the same result; a file is the same where its SHA-256 is the one below (<code>sha256sum FILE</code>).</p>
<pre class="command" tabindex="0"><code>${first}npx ${tool.name}@${tool.version} --today ${today} --format html=audit-pack.html</code></pre>`;
}

function inputTable({ provenance: { inputs: all, commit }, result }: Dossier): Html {
  const read = new Map(result.files.read.map((file) => [file.path, file]));
  const altered = new Set(commit?.altered);
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  return html`<h3>Files</h3>
${table({
  caption: `${counted(all.length, "file")} with ${counted(bytes, "byte")} in all.`,
  columns: [
    { title: "File" },
    { title: "Taken for" },
    { title: "Records", as: "number" },
    { title: "Bytes", as: "number" },
    { title: "SHA-256" },
  ],
  first: 20,
  rows: all.map((input) => ({
    cells: [
      html`${placeIn(input.path)}${altered.has(input.path) && html` ${toned("part", "altered")}`}`,
      takenFor(input, read.get(input.path)),
      input.as === "document" ? read.get(input.path)?.records : undefined,
      input.size,
      html`<code class="hash">${input.sha256}</code>`,
    ],
  })),
})}`;
}

function takenFor({ as }: Input, file: Result["files"]["read"][number] | undefined): Html | string {
  if (as !== "document") return as;
  const { kinds = [], template } = file ?? {};
  if (template !== undefined) return "a template";
  if (kinds.length === 0) return html`<span class="soft">not recognised</span>`;
  return html`${kinds.map(({ kind, by, evidence }) => html`<div>${kind} <span class="beside">${because[by]}: ${evidence}</span></div>`)}`;
}

const because: Readonly<Record<RecognisedBy, string>> = {
  configuration: "by the configuration",
  declaration: "by what it declares",
  id: "by its id",
  name: "by its file name",
  title: "by its title",
  location: "by its folder",
  heading: "by a heading",
};
