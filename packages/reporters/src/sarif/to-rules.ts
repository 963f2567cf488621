import { append, type Dossier, type Finding, type RuleNote } from "@aims-lint/core";
import { limits } from "./limits.ts";
import { ruleHelp } from "./rule-help.ts";
import { sarifId, sarifText } from "./sarif-text.ts";
import { levelOf } from "./to-result.ts";
import type { Taxonomy } from "./to-taxonomy.ts";

/** The rules of a run, and where each stands among them. */
export interface Rules {
  readonly descriptors: readonly object[];
  readonly index: ReadonlyMap<string, number>;
}

/** Describes every rule that ran, and those of findings that nobody describes. */
export function toRules({ rules, result }: Dossier, taxonomy: Taxonomy): Rules {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of result.findings) append(found, finding.rule, finding);
  const named = new Set(rules.map(({ id }) => id));
  const strange = [...found].filter(([id]) => !named.has(id)).map(([, [first]]) => noteOf(first));
  const notes = [...rules, ...strange];
  const titles = new Map(result.coverage.map(({ requirement, title }) => [requirement, title]));
  return {
    descriptors: notes.map((note) => toDescriptor(note, found.get(note.id) ?? [], titles, taxonomy)),
    index: new Map(notes.map(({ id }, at) => [id, at])),
  };
}

function noteOf({ rule, message, requirements, severity, basis }: Finding): RuleNote {
  return { id: rule, summary: message, requirements, severity, basis, references: [] };
}

const problemSeverity = { error: "error", warning: "warning", info: "recommendation" } as const;

function toDescriptor(
  note: RuleNote,
  findings: readonly Finding[],
  titles: ReadonlyMap<string, string>,
  taxonomy: Taxonomy,
): object {
  const { id, summary, severity, basis, requirements, pack } = note;
  const text = sarifText(summary, limits.description);
  return {
    id: sarifId(id),
    name: sarifText(inPascalCase(id), limits.name),
    shortDescription: { text },
    fullDescription: { text },
    help: ruleHelp(note, findings, titles),
    defaultConfiguration: { level: levelOf[severity] },
    ...relationshipsOf(requirements, taxonomy),
    properties: {
      tags: tagsOf(note),
      precision: basis === "requirement" ? "high" : "medium",
      "problem.severity": problemSeverity[severity],
      basis,
      ...(pack === undefined ? {} : { pack }),
    },
  };
}

/** The requirements come first: GitHub shows ten. */
function tagsOf({ requirements, basis, pack }: RuleNote): string[] {
  const tags = [...requirements.slice(0, limits.tags - 2), basis, ...(pack === undefined ? [] : [pack])];
  return [...new Set(tags.map((tag) => sarifText(tag, 200)))];
}

function relationshipsOf(requirements: readonly string[], taxonomy: Taxonomy): object {
  const relationships = taxonomy.refer(requirements).map((target) => ({ target, kinds: ["relevant"] }));
  return relationships.length === 0 ? {} : { relationships };
}

/** `risk-has-owner` is `RiskHasOwner`, as viewers show names. */
function inPascalCase(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}
