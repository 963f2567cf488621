import { type Coverage, counts, doubts, type Finding, type Result } from "@aims-lint/core";
import { recognisedAmong } from "../text/file-lines.ts";

/** The last line: the state, then counts with their denominators as `name=value`, then where there is more. */
export function summaryOf(result: Result, judged: readonly Finding[]): string {
  const count = (severity: Finding["severity"]): number =>
    judged.filter((finding) => finding.severity === severity).length;
  const values: Readonly<Record<string, string | number>> = {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    fixable: judged.filter(({ fix }) => fix && (fix.level ?? "safe") === "safe").length,
    ...scopeOf(result),
    ...filesOf(result),
    ...rulesOf(result),
    ...coverageOf(result),
    today: result.today.replace(/[^\d-]/g, ""),
  };
  const words = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return `aims-lint ${stateOf(result, judged)} ${words.join(" ")} more="aims-lint explain RULE; aims-lint --format json"`;
}

/** What the check comes to: no answer, findings that count, or none. */
function stateOf(result: Result, judged: readonly Finding[]): "ok" | "findings" | "no-answer" {
  if (doubts(result).length > 0) return "no-answer";
  return judged.length > 0 ? "findings" : "ok";
}

function scopeOf({ comparison, findings }: Result): Record<string, string | number> {
  const waived = findings.filter((finding) => finding.waived).length;
  const known = findings.filter((finding) => finding.known && !finding.waived).length;
  if (!comparison) return { scope: "project", waived, known };
  const { base, mended, gone, unknown, standing } = comparison;
  return {
    scope: "change",
    base: base.commit.slice(0, 12).replace(/[^\da-f]/gi, ""),
    mended: mended.length,
    gone: gone.length,
    "perhaps-new": unknown.filter(counts).length,
    "stood-before": standing.filter(counts).length,
    waived,
    known,
  };
}

function filesOf({ files }: Result): Record<string, string> {
  return {
    recognised: `${recognisedAmong(files)}/${files.read.length}`,
    skipped: String(files.skipped.length),
  };
}

function rulesOf({ outcomes }: Result): Record<string, string> {
  const of = (test: (outcome: (typeof outcomes)[number]) => boolean): string =>
    `${outcomes.filter(test).length}/${outcomes.length}`;
  return {
    "rules-passed": of(({ outcome }) => outcome === "pass"),
    "rules-open": of(
      ({ outcome, blocked }) => blocked > 0 || ["blocked", "not-evaluated", "error"].includes(outcome),
    ),
  };
}

function coverageOf({ coverage }: Result): Record<string, string> {
  const of = (type: Coverage["type"]): string => {
    const own = coverage.filter((entry) => entry.type === type);
    return `${own.filter(({ state }) => state === "evidenced").length}/${own.length}`;
  };
  return { "clauses-evidenced": of("clause"), "controls-evidenced": of("control") };
}
