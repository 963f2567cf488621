import { compare, type Dossier, doubts, type Finding } from "@aims-lint/core";
import { judgedFindings } from "../comparing/judged-findings.ts";
import { sanitise } from "../safety/sanitise.ts";
import { shorten } from "../safety/shorten.ts";
import { summaryOf } from "./agent-summary.ts";

/**
 * A check for a coding agent: one line for each finding that counts, by place, then one for each reason why the check is no answer, then one that
 * sums up. No colours and no wrapping; `docs/reports.md` has the grammar. Of a change only what it brings.
 */
export function formatAgent({ result }: Pick<Dossier, "result">, { quiet = false } = {}): string {
  const judged = judgedFindings(result);
  const shown = judged.filter(({ severity }) => !quiet || severity === "error").toSorted(byPlace);
  return [
    ...shown.map(findingLine),
    ...doubts(result).map(({ code, problem, how }) => `no-answer ${code} ${said(problem, how)}`),
    summaryOf(result, judged),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function findingLine({ at, severity, rule, message, how }: Finding): string {
  const { line, column } = at.start;
  return `${pathWord(at.path)}:${line}:${column} ${severity} ${oneWord(rule)} ${said(message, how)}`;
}

/** As it is; in JSON's quotes where it would be taken for something else. */
function pathWord(path: string): string {
  const safe = sanitise(path);
  return safe === path && /^[^\s:"\\]+$/.test(path) && !["no-answer", "aims-lint"].includes(path)
    ? path
    : JSON.stringify(safe);
}

function oneWord(text: string): string {
  return sanitise(text).replace(/\s+/g, "-") || "-";
}

const longest = 500;

/** A problem and its remedy; the arrow stands between them and nowhere else. */
function said(problem: string, how: string): string {
  const [one, other] = [problem, how].map((text) =>
    shorten(sanitise(text.replace(/\s+/g, " ").trim()), longest).replaceAll("=>", "->"),
  );
  return `${one} => ${other}`;
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.at.path, b.at.path) || a.at.start.offset - b.at.start.offset || compare(a.rule, b.rule);
}
