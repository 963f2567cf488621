import {
  type Edit,
  type Example,
  type Finding,
  lint,
  type OutcomeState,
  type Pack,
  type Rule,
} from "@aims-lint/core";
import { drawFindings, eraseFindings } from "./drawing.ts";
import { memoryHost } from "./memory-host.ts";

/** What a rule says of an example: the files with its findings drawn in, the fixed files, how it ended. */
export interface ExampleRun {
  readonly files: Readonly<Record<string, string>>;
  readonly fixed: Readonly<Record<string, string>>;
  readonly outcome: OutcomeState | "off";
  readonly findings: readonly Finding[];
}

/** Runs one rule of a pack (and the engine's own, which guard every check) over an example. */
export function runExample(rule: Rule, example: Example, pack: Pack): ExampleRun {
  const texts = Object.fromEntries(
    Object.entries(example.files).map(([path, text]) => [path, eraseFindings(text)]),
  );
  const isOwn = pack.rules.every(({ id }) => id !== rule.id);
  const result = lint(memoryHost(texts, example), {
    packs: [isOwn ? { ...pack, rules: [] } : pack],
    ...(isOwn ? {} : { only: { rules: [rule.id] } }),
    rules: example.options ? { [rule.id]: { options: example.options } } : {},
  });
  const draw = ([path, text]: [string, string]): [string, string] => [
    path,
    drawFindings(
      text,
      result.findings.filter((finding) => finding.at.path === path),
      rule.id,
      rule.severity,
    ),
  ];
  return {
    files: Object.fromEntries(Object.entries(texts).map(draw)),
    fixed: applyFixes(texts, result.findings),
    outcome: result.outcomes.find((outcome) => outcome.rule === rule.id)?.outcome ?? "off",
    findings: result.findings,
  };
}

function applyFixes(
  texts: Readonly<Record<string, string>>,
  findings: readonly Finding[],
): Record<string, string> {
  const edits = findings.flatMap((finding) => finding.fix?.edits ?? []);
  const fixed: Record<string, string> = {};
  for (const path of new Set(edits.map((edit) => edit.path))) {
    fixed[path] = applyEdits(
      texts[path] ?? "",
      edits.filter((edit) => edit.path === path),
    );
  }
  return fixed;
}

/** Applies edits from the end of the text to its start, so that earlier offsets stay true. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, { range, text: insert }) => result.slice(0, range.start) + insert + result.slice(range.end),
      text,
    );
}
