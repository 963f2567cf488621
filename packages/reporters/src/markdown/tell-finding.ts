import type { Finding } from "@aims-lint/core";
import { standingWords } from "../text/standing-words.ts";
import { type Links, linked, quoted } from "./page-look.ts";

/** `line 12`. */
export function lineOf({ at }: Finding, links: Links | undefined): string {
  const { line } = at.start;
  return linked(`line ${line}`, { path: at.path, line }, links);
}

/** `aims/risks.md:12`. */
export function placeOf({ at }: Finding, links?: Links): string {
  const { line } = at.start;
  return linked(quoted(`${at.path}:${line}`, 200), { path: at.path, line }, links);
}

/** What is wrong, and what there is to say about how it counts. */
export function said(finding: Finding, note: (finding: Finding) => string = () => ""): string {
  const words = [standingWords(finding), note(finding)].map((one) => one.trim()).filter((one) => one !== "");
  return `${quoted(finding.message)}${words.length === 0 ? "" : ` ${quoted(words.join(" "))}`}`;
}

/** What to do, and which rule says so: `(risk-owned; 6.1.2)`; what rests on custom or guidance says that. */
export function remedyOf({ how, rule, basis, requirements }: Finding): string {
  const rests = [...(basis === "requirement" ? [] : [basis]), ...requirements.slice(0, 6)];
  const words = [rule, rests.join(", ")].filter((part) => part !== "").join("; ");
  return `What to do: ${quoted(how)} (${quoted(words, 200)})`;
}

/** A finding on one line of a list. */
export function toldLine(finding: Finding, links?: Links, note?: (finding: Finding) => string): string {
  return `- **${finding.severity}**, ${placeOf(finding, links)}: ${said(finding, note)}`;
}
