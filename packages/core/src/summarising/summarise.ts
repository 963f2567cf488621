import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import type { Host } from "../linting/host.ts";
import type { Project, ProjectDocument } from "../project/project.ts";
import { type Finding, lineReach } from "../results/finding.ts";
import { fingerprint } from "../results/fingerprint.ts";
import type { ReadFile, Result, UnrecognisedFile } from "../results/result.ts";
import { compare } from "../text/compare.ts";
import type { Waiving } from "../waiving/waive.ts";
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
  readonly standard: readonly string[];
}

/** Puts together what a run found out: findings, outcomes per rule, coverage per requirement, files. */
export function summarise({ project, checks, waiving, host, config, standard }: Summary): Result {
  const outcomes = checks.map((entry) => summariseOutcome(entry, (draft) => waiving.waived.has(draft)));
  const findings = toFindings(checks, waiving, project);
  const byRule = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
  return {
    today: project.today,
    standard,
    findings: findings.filter(({ at }) => config.reports?.(at.path) ?? true),
    outcomes: outcomes.sort((a, b) => compare(a.rule, b.rule)),
    coverage: config.packs.flatMap((pack) => summariseCoverage(pack, project, findings, byRule)),
    due: summariseDueDates(config.packs, project, waiving.ends),
    next: summariseNext(config.packs, project),
    files: {
      read: project.documents.map(toReadFile),
      skipped: [...host.skipped].sort((a, b) => compare(a.path, b.path)),
      unrecognised: project.documents.flatMap(unrecognised),
    },
  };
}

function toFindings(checks: readonly Check[], { waived }: Waiving, project: Project): Finding[] {
  const seen = new Map<string, number>();
  const drafts = checks.flatMap((entry) => entry.drafts).sort(byPlace);
  const concealed = new Set(drafts.filter(({ conceal }) => conceal).map(lineOf));
  return drafts.map((draft) => {
    const identity = [draft.rule.id, draft.subject, draft.messageId, draft.key];
    const count = seen.get(fingerprint(identity)) ?? 0;
    seen.set(fingerprint(identity), count + 1);
    const waiver = waived.get(draft);
    return {
      rule: draft.rule.id,
      severity: draft.severity,
      basis: draft.rule.basis,
      requirements: draft.requirements,
      message: draft.message,
      why: draft.why,
      how: draft.how,
      at: draft.at,
      line: concealed.has(lineOf(draft))
        ? ""
        : lineAt(project.document(draft.at.path)?.document, draft.at.start.offset),
      related: draft.related,
      subject: draft.subject,
      fingerprint: fingerprint(count === 0 ? identity : [...identity, String(count)]),
      ...(draft.fix ? { fix: draft.fix } : {}),
      ...(waiver ? { waived: waiver } : {}),
    };
  });
}

function lineOf({ at }: Draft): string {
  return `${at.path}:${at.start.line}`;
}

function lineAt(document: Document | undefined, offset: number): string {
  if (!document) return "";
  const { text } = document;
  let start = offset;
  while (start > 0 && offset - start < lineReach && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && end - start < lineReach && !isLineEnd(text, end)) end++;
  return text.slice(start, end);
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function byPlace(a: Draft, b: Draft): number {
  return (
    compare(a.at.path, b.at.path) ||
    a.at.start.offset - b.at.start.offset ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.messageId, b.messageId) ||
    compare(a.message, b.message)
  );
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
