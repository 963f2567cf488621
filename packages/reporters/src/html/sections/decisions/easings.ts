import type { Dossier } from "@aims-lint/core";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { facts } from "../../parts/facts.ts";
import { placeIn } from "../../parts/place.ts";

/** What the configuration eases, so that nobody takes what it leaves out for what is in order. */
export function easings({ result }: Dossier): Html {
  const { easings: eased, files, coverage } = result;
  const named = files.read.filter(({ kinds }) => kinds.some(({ by }) => by === "configuration"));
  if (!eased && named.length === 0)
    return html`<h3>Settings that ease</h3><p>None: every rule counts as it grades itself.</p>`;
  const known = new Set(coverage.map(({ requirement }) => requirement));
  return html`<h3>Settings that ease</h3>
${facts([
  ["Preset", eased?.preset === "audit" && "audit: rules that rest on guidance or custom only inform"],
  ["Rules off", names(eased?.off)],
  [
    "They speak for",
    eased &&
      eased.requirements.length > 0 &&
      eased.requirements.map(
        (id, at) => html`${at > 0 && ", "}${known.has(id) ? linkTo("requirement", id) : id}`,
      ),
  ],
  ["Off for some files", names(eased?.offForSome)],
  ["Milder than by themselves", names(eased?.milder)],
  ["With options of their own", names(eased?.options)],
  [
    "Words with a meaning of their own",
    eased &&
      eased.words.length > 0 &&
      html`<ul class="plain">${eased.words.map(({ kind, field, word, value }) => html`<li>“${word}” for ${value} (${kind}, ${field})</li>`)}</ul>`,
  ],
  [
    "Taken for what the configuration says",
    named.length > 0 &&
      html`<ul class="plain">${named.map(({ path, kinds }) => html`<li>${placeIn(path)}: ${kinds.map(({ kind }) => kind).join(", ")}</li>`)}</ul>`,
  ],
])}`;
}

function names(rules: readonly string[] | undefined): string | undefined {
  return rules && rules.length > 0 ? `${rules.length}: ${rules.join(", ")}` : undefined;
}
