import { type Compared, compareWithBaseline } from "../baselining/compare-with-baseline.ts";
import { gateUnchangedId } from "../builtin/gate-unchanged.ts";
import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { Config } from "../configs/config.ts";
import { listEasings } from "../configs/list-easings.ts";
import type { Span } from "../document/range.ts";
import type { Host } from "../linting/host.ts";
import type { Pack } from "../packs/pack.ts";
import type { Project, ProjectDocument } from "../project/project.ts";
import type { Finding } from "../results/finding.ts";
import { type Identified, identify, numbered } from "../results/identify.ts";
import type { ReadFile, Result, UnrecognisedFile } from "../results/result.ts";
import { summariseRollOut } from "../rolling-out/summarise-roll-out.ts";
import type { Rule } from "../rules/rule.ts";
import { compare } from "../text/compare.ts";
import { isWithin } from "../text/is-within.ts";
import type { Waiving } from "../waiving/waive.ts";
import { summariseBaseline } from "./baseline.ts";
import { summariseCode } from "./code.ts";
import { summariseCoverage } from "./coverage.ts";
import { summariseDueDates } from "./due-dates.ts";
import { summariseNext } from "./next.ts";
import { summariseOutcome } from "./outcomes.ts";

interface Summary {
  readonly project: Project;
  readonly checks: readonly Check[];
  readonly waiving: Waiving;
  readonly host: Host;
  readonly config: Config;
  /** As they were given, before they became one. */
  readonly packs: readonly Pack[];
  /** Every rule that there is, whether it runs or not. */
  readonly known: ReadonlySet<string>;
  /** The rules that each step of the roll-out means. */
  readonly meant: readonly ReadonlySet<Rule>[];
}

/** Puts together what a run found out: findings, outcomes per rule, coverage per requirement, files. */
export function summarise({
  project,
  checks: all,
  waiving,
  host,
  config,
  packs,
  known,
  meant,
}: Summary): Result {
  const { organisation } = config;
  const isBeside = ({ path }: Pick<Span, "path">): boolean =>
    organisation !== undefined && isWithin(organisation.path, path);
  const checks = organisation ? all.map((entry) => keepOwn(entry, project, isBeside)) : all;
  const identified = identify(checks, project);
  const skipped = [...host.skipped].sort((a, b) => compare(a.path, b.path));
  const compared = compareWithBaseline(identified, config, { checks, project, skipped, known });
  const knownDrafts = new Set([...compared.known.keys()].map(({ draft }) => draft));
  const outcomes = checks.map((entry) =>
    summariseOutcome(
      entry,
      (draft) => waiving.waived.has(draft),
      (draft) => knownDrafts.has(draft),
    ),
  );
  const findings = toFindings(identified, waiving, compared);
  const beside = organisation
    ? toFindings(
        identify(
          all.map((entry) => keepDrafts(entry, ({ at }) => isBeside(at))),
          project,
        ),
        waiving,
        { known: new Map(), contents: new Map() },
      )
    : [];
  const byRule = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
  const rollOut = summariseRollOut(config.rollOut ?? [], meant, checks, project.today);
  const easings = listEasings(
    config,
    checks.map(({ configured }) => configured),
    project.documents.map(({ document }) => document.path),
  );
  const code = summariseCode(
    checks.flatMap(({ configured: { rule } }) => rule.needs),
    project.facts,
  );
  const result: Result = {
    today: project.today,
    standard: packs.flatMap(({ catalogue }) => catalogue?.standard ?? []),
    packs: packs.map(({ name, version }) => ({ name, version })),
    // What a change alters in what judges it is never out of sight.
    findings: findings.filter(
      ({ at, rule }) => rule === gateUnchangedId || (config.reports?.(at.path) ?? true),
    ),
    outcomes: outcomes.sort((a, b) => compare(a.rule, b.rule)),
    coverage: config.packs.flatMap((pack) => summariseCoverage(pack, project, findings, byRule, beside)),
    due: summariseDueDates(config.packs, project, [...waiving.ends, ...rollOut.due]).filter(
      ({ at }) => !isBeside(at),
    ),
    ...(easings ? { easings } : {}),
    ...(config.rollOut ? { rollOut: rollOut.states } : {}),
    next: summariseNext(config.packs, project).filter(
      ({ path }) => !organisation || !isWithin(organisation.path, path),
    ),
    ...(organisation ? { organisation } : {}),
    ...(code ? { code } : {}),
    files: {
      read: project.documents.map(toReadFile),
      skipped,
      unrecognised: project.documents.flatMap(unrecognised),
    },
  };
  return config.baseline
    ? { ...result, baseline: summariseBaseline(config.baseline, compared, result, config) }
    : result;
}

/** The check of the project's own documents. The history of others is not asked for, so that none of theirs is left open by that. */
function keepOwn(entry: Check, project: Project, isBeside: (place: Pick<Span, "path">) => boolean): Check {
  const own = keepDrafts(entry, ({ at }) => !isBeside(at));
  if (!entry.configured.rule.needs.some((fact) => fact === "history" || fact === "past")) return own;
  const theirs = new Set(
    project.documents
      .filter(({ document }) => isBeside(document))
      .flatMap(({ subject, records }) => [subject, ...records.map(({ ref }) => ref)]),
  );
  const blockedOn = entry.blockedOn.filter((subject) => !theirs.has(subject));
  return { ...own, blockedOn, blocked: entry.blocked - (entry.blockedOn.length - blockedOn.length) };
}

function keepDrafts(entry: Check, keeps: (draft: Draft) => boolean): Check {
  return { ...entry, drafts: entry.drafts.filter(keeps) };
}

function toFindings(
  identified: readonly Identified[],
  { waived }: Waiving,
  { known, contents }: Pick<Compared, "known" | "contents">,
): Finding[] {
  return identified.map((one): Finding => {
    const { draft, fingerprint, line } = one;
    const family = numbered(one.identity, 0);
    const waiver = waived.get(draft);
    const entry = waiver ? undefined : known.get(one);
    const content = contents.get(one);
    return {
      rule: draft.rule.id,
      severity: draft.severity,
      basis: draft.rule.basis,
      requirements: draft.requirements,
      message: draft.message,
      why: draft.why,
      how: draft.how,
      at: draft.at,
      line,
      related: draft.related,
      subject: draft.subject,
      fingerprint,
      ...(family === fingerprint ? {} : { family }),
      ...(draft.fix ? { fix: draft.fix } : {}),
      ...(draft.eased ? { eased: draft.eased } : {}),
      ...(draft.held ? { held: draft.held } : {}),
      ...(waiver ? { waived: waiver } : {}),
      ...(entry ? { known: { since: entry.since } } : {}),
      ...(content === undefined ? {} : { content }),
    };
  });
}

function toReadFile({ document, kinds, records, template }: ProjectDocument): ReadFile {
  return {
    path: document.path,
    kinds: kinds.map(({ kind, by, evidence }) => ({ kind: kind.name, by, evidence })),
    records: records.filter((record) => kinds.some(({ kind }) => kind === record.kind)).length,
    ...(template ? { template } : {}),
  };
}

function unrecognised({
  document: { path },
  kinds,
  declined,
  records,
  template,
}: ProjectDocument): UnrecognisedFile[] {
  if (kinds.length > 0 || records.length > 0 || template) return [];
  const reason = declined.map((one) => one.reason).join("; ");
  return [{ path, ...(reason === "" ? {} : { reason }) }];
}
