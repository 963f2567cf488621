import type { Basis, Finding, RuleNote } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { limits } from "./limits.ts";
import { sarifMarkdown, sarifText } from "./sarif-text.ts";

/** So many reasons are told. */
const mostReasons = 5;

const basisWords: Readonly<Record<Basis, string>> = {
  requirement: "The standard asks for it.",
  guidance: "The guidance of the standard recommends it.",
  practice: "It is good practice; the standard does not ask for it.",
};

interface HelpPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a rule is about, for somebody who reads an alert: as text, and as Markdown, which GitHub shows. */
export function ruleHelp(
  note: RuleNote,
  findings: readonly Finding[],
  titles: ReadonlyMap<string, string>,
): { text: string; markdown: string } {
  const parts = partsOf(note, findings, titles).filter(({ lines }) => lines.length > 0);
  const text = parts.map(({ heading, lines }) => [heading, ...lines.map(plain)].join("\n")).join("\n\n");
  const markdown = parts
    .map(({ heading, lines }) => [`## ${heading}`, ...lines.map(sarifMarkdown)].join("\n\n"))
    .join("\n\n");
  return { text: shorten(text, limits.help), markdown: shorten(markdown, limits.help) };
}

function plain(line: string): string {
  return sarifText(line, limits.sentence);
}

function partsOf(
  note: RuleNote,
  findings: readonly Finding[],
  titles: ReadonlyMap<string, string>,
): HelpPart[] {
  const { id, summary, basis, requirements, references, notAGap, asks } = note;
  return [
    { heading: "What must hold", lines: [summary] },
    { heading: "Why", lines: [...new Set(findings.map(({ why }) => why))].slice(0, mostReasons) },
    {
      heading: "How to mend it",
      lines: [`Each result says it. For all of the rule, with examples: aims-lint explain ${id}`],
    },
    { heading: "When it is no gap", lines: notAGap === undefined ? [] : [notAGap] },
    {
      heading: "What it rests on",
      lines: [
        ...(asks === undefined ? [basisWords[basis]] : [basisWords[basis], asks]),
        ...requirements.map((one) => [one, titles.get(one)].filter(Boolean).join(" ")),
        ...references,
      ],
    },
  ];
}
