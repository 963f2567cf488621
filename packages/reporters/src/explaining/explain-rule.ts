import { describeOptions, type FactName, type PackWithCatalogue, type Rule } from "@aims-lint/core";
import { exampleTexts } from "./example-texts.ts";
import type { Explanation, Item, Part } from "./explanation.ts";
import { frameworkPart } from "./framework-part.ts";
import { requirementItem } from "./requirement-item.ts";

/** The page about a rule: what, why, what it says, how to mend it, when it is no gap, examples. */
export function explainRule(rule: Rule, pack: PackWithCatalogue): Explanation {
  const messages = Object.values(rule.messages);
  return {
    type: "rule",
    name: rule.id,
    title: rule.id,
    summary: rule.summary,
    parts: [
      { heading: "What it is", items: facts(rule, pack) },
      { heading: "Why", items: texts(messages.map(({ why }) => why)) },
      { heading: "What it reports", items: texts(messages.map(({ problem }) => open(problem))) },
      { heading: "How to mend it", items: texts(messages.map(({ how }) => open(how))) },
      ...(rule.notAGap === undefined ? [] : [{ heading: "When it is no gap", text: rule.notAGap }]),
      ...optionParts(rule),
      ...examplePart(rule, "gap", "What it reports on"),
      ...examplePart(rule, "good", "What good looks like"),
      ...frameworkPart(rule.requirements, pack),
    ],
  };
}

function facts(rule: Rule, pack: PackWithCatalogue): Item[] {
  const { severity, requirements, references, group, reads, needs, examples } = rule;
  return [
    {
      text: `${severity}, ${because(rule)}`,
    },
    ...requirements.map((id) => requirementItem(id, pack, "speaks for ")),
    ...references.map((text) => ({ text: `rests on ${text}` })),
    ...(typeof rule.on === "string"
      ? [{ text: rule.on === "document" ? "looks at every document" : "looks at the project as a whole" }]
      : [{ text: `looks at every ${rule.on.name}`, link: { type: "kind", name: rule.on.name } as const }]),
    ...(reads.length > 0 ? [{ text: `compares with ${reads.map(({ name }) => name).join(", ")}` }] : []),
    ...needs.map((fact) => ({ text: `needs ${factWords[fact]}` })),
    ...(examples.some(({ fixed }) => fixed) ? [{ text: "repairs some of what it reports, with --fix" }] : []),
    ...(group === undefined
      ? []
      : [{ text: `runs only where the configuration names the group: groups: [${group}]` }]),
  ];
}

const factWords: Readonly<Record<FactName, string>> = {
  history: "the history of the repository",
  code: "the code of the repository",
  base: "the state before a change (--since)",
  past: "the history of the repository, or the state before a change (--since)",
};

const basisWords: Readonly<Record<Rule["basis"], string>> = {
  requirement: "because the standard asks for it",
  guidance: "because the guidance of the standard recommends it",
  practice: "because it is good practice; the standard does not ask for it",
};

function because({ group, basis, asks }: Rule): string {
  if (group !== undefined && basis === "requirement") return "because the law asks for it";
  return asks === undefined ? basisWords[basis] : `because it is good practice: ${asks}`;
}

/** Each text once; one that is only a placeholder says nothing before it is filled in. */
function texts(all: readonly string[]): Item[] {
  return [...new Set(all)].filter((text) => !/^\{\w+\}$/.test(text)).map((text) => ({ text }));
}

/** A message as a person reads it before it is filled in: `{id}` is shown as `‹id›`. */
function open(message: string): string {
  return message.replace(/\{(\w+)\}/g, "‹$1›");
}

function optionParts(rule: Rule): Part[] {
  const options = describeOptions(rule);
  if (options.length === 0) return [];
  const rows = options.map(({ name, type, fallback, description }) => [name, type, fallback, description]);
  return [{ heading: "Options", table: { columns: ["option", "takes", "default", "what for"], rows } }];
}

function examplePart({ examples }: Rule, shows: "gap" | "good", heading: string): Part[] {
  const found = examples.filter((example) => example.shows === shows).slice(0, 2);
  if (found.length === 0) return [];
  return [
    {
      heading,
      examples: found.flatMap(exampleTexts),
    },
  ];
}
