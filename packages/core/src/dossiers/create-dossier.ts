import { builtinRules } from "../builtin/index.ts";
import type { Examination } from "../linting/lint.ts";
import { combinePacks } from "../packs/combine-packs.ts";
import type { Pack } from "../packs/pack.ts";
import type { Result } from "../results/result.ts";
import type { Rule } from "../rules/rule.ts";
import type { Dossier } from "./dossier.ts";
import type { Provenance } from "./provenance.ts";
import type { Registers } from "./registers.ts";
import type { RuleNote } from "./rule-note.ts";
import { viewTrace } from "./trace-view.ts";

/**
 * Puts together all that a report is made of. What most reports do not show is worked out when it is first asked for.
 * @throws {ConfigurationError} from its members, where a pack breaks.
 */
export function createDossier(
  examination: Examination,
  packs: readonly Pack[],
  describeProvenance: () => Provenance,
): Dossier {
  const { result } = examination;
  const rules = once(() => noteRules(packs, result));
  const registers = once(() => openRegisters(examination, packs));
  const provenance = once(describeProvenance);
  return {
    result,
    groups: packs.flatMap(({ catalogue }) => catalogue?.groups ?? []),
    get rules() {
      return rules();
    },
    get registers() {
      return registers();
    },
    get provenance() {
      return provenance();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function noteRules(packs: readonly Pack[], { outcomes }: Result): RuleNote[] {
  const notes = [
    ...builtinRules.map((rule) => noteOf(rule)),
    ...packs.flatMap(({ name, rules }) => rules.map((rule) => noteOf(rule, name))),
  ];
  const known = new Map(notes.map((note) => [note.id, note]));
  return outcomes.flatMap(({ rule }) => known.get(rule) ?? []);
}

function noteOf(rule: Rule, pack?: string): RuleNote {
  const { id, summary, requirements, severity, basis, references, notAGap, asks } = rule;
  return {
    id,
    summary,
    requirements,
    severity,
    basis,
    references,
    ...(pack === undefined ? {} : { pack }),
    ...(notAGap === undefined ? {} : { notAGap }),
    ...(asks === undefined ? {} : { asks }),
  };
}

function openRegisters({ project, result }: Examination, packs: readonly Pack[]): Registers {
  const pack = combinePacks(packs);
  const found = pack.registers?.(project);
  return {
    statement: found?.statement ?? [],
    ...(found?.further ? { further: found.further } : {}),
    ...(found?.risks ? { risks: found.risks } : {}),
    systems: (pack.traceable?.(project) ?? []).flatMap((id) => {
      const trace = pack.trace?.(project, id);
      return trace ? [{ name: trace.name ?? id, trace: viewTrace(trace, result) }] : [];
    }),
    attestations: pack.attestations?.(project) ?? [],
  };
}
