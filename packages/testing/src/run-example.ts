import {
  builtinRules,
  type Config,
  type Example,
  type Finding,
  fix,
  type Host,
  lint,
  type OutcomeState,
  type Pack,
  type Rule,
} from "@aims-lint/core";
import { drawFindings, eraseFindings } from "./drawing.ts";
import { memoryHost } from "./memory-host.ts";
import { readProject } from "./read-project.ts";
import { toList } from "./to-list.ts";

/** What a rule says of an example: the files with its findings drawn in, the fixed files, how it ended. */
export interface ExampleRun {
  readonly files: Readonly<Record<string, string>>;
  readonly fixed: Readonly<Record<string, string>>;
  readonly outcome: OutcomeState | "off";
  readonly findings: readonly Finding[];
}

/**
 * Runs one rule of a pack (and the engine's own, which guard every check) over an example. `packs` are all that the rule needs: its own,
 * and those whose kinds and requirements it speaks of.
 * @throws {TypeError} where none of them has the rule.
 * @throws {ConfigurationError} for packs that cannot be used together, and for options that the rule does not take.
 */
export function runExample(rule: Rule, example: Example, packs: Pack | readonly Pack[]): ExampleRun {
  const texts = eraseAll(example.files);
  const all = toList(packs);
  const isOwn = builtinRules.some(({ id }) => id === rule.id);
  if (!isOwn && !all.some(({ rules }) => rules.some(({ id }) => id === rule.id))) {
    throw new TypeError(
      `The rule ${rule.id} is in no pack of the test (${all.map(({ name }) => name).join(", ")}). Add it to the rules of its pack.`,
    );
  }
  const config: Config = {
    packs: isOwn ? all.map((pack) => ({ ...pack, rules: [] })) : all,
    ...(isOwn ? {} : { only: { rules: [rule.id] } }),
    rules: example.options ? { [rule.id]: { options: example.options } } : {},
  };
  const host = hostOf(texts, example, all);
  const result = lint(host, config);
  const draw = ([path, text]: [string, string]): [string, string] => [
    path,
    drawFindings(
      text,
      result.findings.filter((finding) => finding.at.path === path),
      rule.id,
      rule.severity,
    ),
  ];
  const code = eraseAll(example.code ?? {});
  return {
    files: Object.fromEntries(Object.entries({ ...texts, ...code }).map(draw)),
    fixed: result.findings.some((finding) => finding.fix) ? applyFixes(host, config) : {},
    outcome: result.outcomes.find((outcome) => outcome.rule === rule.id)?.outcome ?? "off",
    findings: result.findings,
  };
}

/** An example as a host. */
function hostOf(texts: Readonly<Record<string, string>>, example: Example, packs: readonly Pack[]): Host {
  const { base, baseCode, code, today, ...others } = example;
  const day = today === undefined ? {} : { today };
  return memoryHost(texts, {
    ...others,
    ...day,
    ...(code ? { code: eraseAll(code) } : {}),
    ...(base
      ? {
          base: readProject(base, packs, { ...day, ...(baseCode ? { code: baseCode } : {}) }),
        }
      : {}),
  });
}

function eraseAll(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, eraseFindings(text)]));
}

/** The texts that `--fix --scaffold` would change. */
function applyFixes(host: Host, config: Config): Record<string, string> {
  const { changes } = fix(host, config, { scaffold: true });
  return Object.fromEntries(changes.map(({ path, after }) => [path, after]));
}
