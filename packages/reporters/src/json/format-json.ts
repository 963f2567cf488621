import { doubts, type Finding, type Fix, type Result, type Waiver } from "@aims-lint/core";
import { baselineEntry } from "./baseline-entry.ts";
import { codeEntry } from "./code-entry.ts";
import { comparisonEntry } from "./comparison-entry.ts";
import { coverageEntry } from "./coverage-entry.ts";
import { dueEntry } from "./due-entry.ts";
import { easingsEntry } from "./easings-entry.ts";
import { escapeJson } from "./escape-json.ts";
import { rollOutEntry } from "./roll-out-entry.ts";
import { toPlace } from "./to-place.ts";

/** The number of the format; it grows when a member is removed or changes its meaning. */
const formatVersion = 1;

export interface JsonOptions {
  /** The version of aims-lint. */
  readonly version: string;
}

/**
 * A report for programs, as described in `docs/json-format.md`: two blanks of indentation, members always in the
 * same order, one line end after it. The same result gives the same bytes.
 */
export function formatJson(result: Result, { version }: JsonOptions): string {
  const { today, standard, packs, findings, outcomes, coverage, due, next, files } = result;
  const report = {
    version: formatVersion,
    tool: { name: "aims-lint", version },
    today,
    standard,
    packs: packs.map((pack) => ({ name: pack.name, version: pack.version })),
    doubts: doubts(result).map(({ code, problem, how, about }) => ({ code, problem, how, about })),
    findings: findings.map(toFinding),
    outcomes: outcomes.map(({ rule, outcome, checked, failed, known, waived, blocked, reason = null }) => {
      return { rule, outcome, checked, failed, known, waived, blocked, reason };
    }),
    coverage: coverage.map(coverageEntry),
    easings: result.easings ? easingsEntry(result.easings) : null,
    rollOut: (result.rollOut ?? []).map(rollOutEntry),
    baseline: result.baseline ? baselineEntry(result.baseline) : null,
    comparison: result.comparison ? comparisonEntry(result.comparison) : null,
    due: due.map(dueEntry),
    next: next.map(({ path, line, missing, why = null }) => ({ path, line, missing, why })),
    code: result.code ? codeEntry(result.code) : null,
    files: {
      read: files.read.map(({ path, kinds, records, template = null }) => ({
        path,
        kinds: kinds.map(({ kind, by, evidence }) => ({ kind, by, evidence })),
        records,
        template,
      })),
      skipped: files.skipped.map(({ path, reason }) => ({ path, reason })),
      unrecognised: files.unrecognised.map(({ path, reason = null }) => ({ path, reason })),
    },
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}

function toFinding(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    basis: finding.basis,
    message: finding.message,
    why: finding.why,
    how: finding.how,
    ...toPlace(finding.at),
    requirements: finding.requirements,
    subject: finding.subject,
    fingerprint: finding.fingerprint,
    waived: finding.waived ? toWaiver(finding.waived) : null,
    eased: finding.eased ?? null,
    held: finding.held ? { severity: finding.held.severity, until: finding.held.until } : null,
    known: finding.known ? { since: finding.known.since } : null,
    related: finding.related.map(({ at, message }) => ({ message, ...toPlace(at) })),
    fix: finding.fix ? toFix(finding.fix) : null,
  };
}

function toWaiver({ reason, approver, until, at }: Waiver): object {
  return { reason, approver, until, ...toPlace(at) };
}

function toFix({ description, edits, level = "safe" }: Fix): object {
  return {
    description,
    level,
    edits: edits.map(({ path, range, text }) => ({
      path,
      range: { start: range.start, end: range.end },
      text,
    })),
  };
}
