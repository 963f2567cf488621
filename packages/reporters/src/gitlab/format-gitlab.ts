import { counts, type Dossier, doubts, type Severity } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { sanitise } from "../safety/sanitise.ts";
import { shorten } from "../safety/shorten.ts";

/** An entry of GitLab's Code Quality report, of the Code Climate format as far as GitLab reads it. */
interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severityOf: Readonly<Record<Severity, Degradation["severity"]>> = {
  error: "major",
  warning: "minor",
  info: "info",
};

/**
 * All findings that count, as GitLab's Code Quality report, gravest first; of a change too, since GitLab compares with the target branch itself
 * and tells by the fingerprints what is new. Why a check is no answer comes first, as a blocker.
 */
export function formatGitlab({ result, provenance }: Dossier): string {
  const { folder = "" } = provenance;
  const reasons = doubts(result).map(({ code, problem, how, about }): Degradation => {
    const [path = "."] = code === "not-read" ? about : [];
    return entry(`no-answer-${code}`, [problem, how], "blocker", `no-answer-${code}`, [
      `${folder}${path}`,
      1,
    ]);
  });
  const found = result.findings
    .filter(counts)
    .map(({ rule, message, how, severity, fingerprint, at }) =>
      entry(rule, [message, how], severityOf[severity], fingerprint, [`${folder}${at.path}`, at.start.line]),
    );
  const sorted = found.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  return `${escapeJson(JSON.stringify(numberAlike([...reasons, ...sorted]), undefined, 2))}\n`;
}

/** UTF-16 code units of a problem, and of what to do about it. */
const longest = 1000;

const gravity: readonly Degradation["severity"][] = ["blocker", "critical", "major", "minor", "info"];

function entry(
  rule: string,
  sentences: readonly string[],
  severity: Degradation["severity"],
  fingerprint: string,
  [path, begin]: readonly [string, number],
): Degradation {
  return {
    description: sanitise(sentences.map((text) => shorten(text, longest)).join(" ")),
    check_name: sanitise(rule),
    fingerprint,
    severity,
    location: { path: path.toWellFormed(), lines: { begin } },
  };
}

/** GitLab keeps one entry of each fingerprint, so that none may come twice. */
function numberAlike(entries: readonly Degradation[]): Degradation[] {
  const seen = new Map<string, number>();
  return entries.map((one) => {
    const count = (seen.get(one.fingerprint) ?? 0) + 1;
    seen.set(one.fingerprint, count);
    return count === 1 ? one : { ...one, fingerprint: `${one.fingerprint}-${count}` };
  });
}
