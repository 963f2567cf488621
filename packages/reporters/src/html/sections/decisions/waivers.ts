import type { Dossier, Finding, Waiver } from "@aims-lint/core";
import { counted } from "../../../text/counted.ts";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { oneLine } from "../../parts/one-line.ts";
import { place } from "../../parts/place.ts";
import { table } from "../../parts/table.ts";

/** The rule of the engine that says what is wrong with a waiver. */
const guard = "waiver-valid";

/** The waivers in force with what each covers, and those that hold no longer or never did. */
export function waivers({ result }: Dossier): Html {
  const inForce = byWaiver(result.findings);
  const faults = result.findings.filter(({ rule }) => rule === guard);
  return html`<h3>Waivers</h3>
${
  inForce.length === 0
    ? html`<p>No finding is waived.</p>`
    : table({
        caption: `${counted(inForce.length, "waiver")} in force, the first to end comes first.`,
        columns: [
          { title: "Approved by" },
          { title: "Until", as: "date" },
          { title: "Reason" },
          { title: "Covers" },
          { title: "Written in" },
        ],
        first: 25,
        rows: inForce.map(({ waiver: { approver, until, reason, at }, findings }) => ({
          cells: [oneLine(approver), until, oneLine(reason), covers(findings), place(at)],
        })),
      })
}
${
  faults.length > 0 &&
  table({
    caption: `${counted(faults.length, "waiver")} that cannot be relied on: ended, not complete or not needed.`,
    columns: [{ title: "What is the matter" }, { title: "Written in" }],
    rows: faults.map(({ message, fingerprint, at }) => ({
      cells: [linkTo("finding", fingerprint, oneLine(message)), place(at)],
    })),
  })
}`;
}

interface WaiverInForce {
  readonly waiver: Waiver;
  readonly findings: readonly Finding[];
}

/** The waivers by the place where they are written, with the findings of each. */
function byWaiver(findings: readonly Finding[]): WaiverInForce[] {
  const found = new Map<string, { waiver: Waiver; findings: Finding[] }>();
  for (const finding of findings) {
    const { waived } = finding;
    if (!waived) continue;
    const key = JSON.stringify([waived.at.path, waived.at.start.offset]);
    const known = found.get(key) ?? { waiver: waived, findings: [] };
    known.findings.push(finding);
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) =>
    a.waiver.until < b.waiver.until ? -1 : a.waiver.until > b.waiver.until ? 1 : 0,
  );
}

function covers(findings: readonly Finding[]): Html {
  return html`<ul class="plain">${findings.map(({ fingerprint, message }) => html`<li>${linkTo("finding", fingerprint, oneLine(message))}</li>`)}</ul>`;
}
