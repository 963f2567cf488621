import { type Gated, gateUnchanged, gateUnchangedId } from "../builtin/gate-unchanged.ts";
import { builtinRules } from "../builtin/index.ts";
import { type WaiverOptions, waiverValid } from "../builtin/waiver-valid.ts";
import { type Check, check } from "../checking/check.ts";
import { grade } from "../checking/grade.ts";
import type { Config } from "../configs/config.ts";
import type { ConfiguredRule } from "../configs/configure-rule.ts";
import { resolveRules } from "../configs/resolve-rules.ts";
import { createAccepts } from "../gating/create-accepts.ts";
import type { Gate, GateChange } from "../gating/gate.ts";
import { listHidden } from "../gating/list-hidden.ts";
import { combinePacks } from "../packs/combine-packs.ts";
import type { Project } from "../project/project.ts";
import type { Result } from "../results/result.ts";
import { holdBack } from "../rolling-out/hold-back.ts";
import { selectRules } from "../rolling-out/select-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { summarise } from "../summarising/summarise.ts";
import { type Waiving, waive } from "../waiving/waive.ts";
import type { Host } from "./host.ts";
import { readProject } from "./read-project.ts";

/** A check, and the project that it was made of, for those who ask further. */
export interface Examination {
  readonly project: Project;
  readonly result: Result;
}

/**
 * Lints one AIMS: parse → recognise → extract → check → grade → hold back → waive → summarise. Pure: the same files,
 * configuration and facts give the same result, in whatever order the files come.
 * @throws {ConfigurationError} for settings that cannot be used.
 */
export function lint(host: Host, config: Config): Result {
  return examine(host, config).result;
}

/**
 * Does what `lint` does and keeps the project.
 * @throws {ConfigurationError} for settings that cannot be used.
 */
export function examine(host: Host, given: Config): Examination {
  const config = { ...given, packs: [combinePacks(given.packs)] };
  const { gate } = config;
  const rules = resolveRules(config, builtinRules).filter(({ rule }) => gate || rule.id !== gateUnchangedId);
  const meant = selectRules(config, builtinRules);
  const project = readProject(host, config);
  const graded = gradeAll(check(project, rules), project, config);
  const checks = holdBack(graded, config.rollOut ?? [], meant, project.today);
  const known = knownRules(config);
  const waiving = waive(project, checks, {
    known,
    protected: new Set(builtinRules.map(({ id }) => id)),
    maxMonths: waiverOptions(rules).maxMonths,
    ...(gate ? { accepts: createAccepts(gate.before()) } : {}),
  });
  const late = [waiverValid(waiving.faults), gateUnchanged(gate && toGated(gate, waiving, project, host))];
  const reported = reportLate(late, checks, rules, project);
  return {
    project,
    result: summarise({ project, checks: reported, waiving, host, config, packs: given.packs, known, meant }),
  };
}

function gradeAll(checks: readonly Check[], project: Project, config: Config): Check[] {
  const decided = new Map(
    config.packs.flatMap((pack) => {
      const decisions = pack.applicability?.(project);
      return pack.rules.map((rule) => [rule.id, decisions] as const);
    }),
  );
  return checks.map((entry) => {
    const applicability = decided.get(entry.configured.rule.id);
    return applicability ? grade(entry, applicability) : entry;
  });
}

function toGated(gate: Gate, waiving: Waiving, project: Project, { skipped }: Host): Gated {
  return {
    from: gate.from,
    changes: alteredBy(gate, waiving),
    hidden: listHidden(gate.before().project, project, skipped),
  };
}

/** What a change alters in what it is judged by: settings and debt, which whoever compares knows, and waivers. */
function alteredBy({ changes }: Gate, { refused }: Waiving): GateChange[] {
  return [
    ...changes,
    ...refused.map(({ rule, approver, until, at, entry }): GateChange => {
      const subject = entry?.[1] ?? at.path;
      return {
        what: `brings or alters a waiver of ${rule} (${subject}, approved by ${approver}, until ${until}), which does not count`,
        at,
        key: `waiver ${rule} ${subject}`,
        severity: "warning",
      };
    }),
  ];
}

/** Runs the rules that are made of what the other rules and the waivers came to. */
function reportLate(
  late: readonly Rule[],
  checks: readonly Check[],
  rules: readonly ConfiguredRule[],
  project: Project,
): Check[] {
  const byId = new Map(late.map((rule) => [rule.id, rule]));
  const again = check(
    project,
    rules.flatMap((configured) => {
      const rule = byId.get(configured.rule.id);
      return rule ? [{ ...configured, rule }] : [];
    }),
  );
  return checks.map(
    (entry) => again.find(({ configured }) => configured.rule.id === entry.configured.rule.id) ?? entry,
  );
}

function knownRules(config: Config): Set<string> {
  return new Set([...builtinRules, ...config.packs.flatMap((pack) => pack.rules)].map(({ id }) => id));
}

function waiverOptions(rules: readonly ConfiguredRule[]): WaiverOptions {
  const { id } = waiverValid([]);
  // The engine's rules always run, and their options are read by their own schemas.
  const options: unknown = rules.find(({ rule }) => rule.id === id)?.options;
  return options ?? {};
}
