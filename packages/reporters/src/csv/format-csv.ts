import { type Brought, type Comparison, type Dossier, doubts, type Finding } from "@aims-lint/core";
import { toCsv } from "../safety/to-csv.ts";

type Row = readonly (string | number)[];

const columns = [
  "requirements",
  "severity",
  "state",
  "change",
  "basis",
  "path",
  "line",
  "column",
  "subject",
  "message",
  "why",
  "how",
  "rule",
  "waived by",
  "waived until",
  "waived because",
  "known since",
  "counts in full from",
  "fingerprint",
] as const;

/**
 * One finding a row, for a spreadsheet: every finding of the project, waived and known ones too, by path; of a change, those that it mended or took
 * away as well. Why a check is no answer stands in rows before them, so that an empty table is never taken for a pass.
 */
export function formatCsv({ result }: Dossier): string {
  const { comparison, findings } = result;
  const changes = comparison ? changesOf(comparison) : new Map<Finding, string>();
  const left = comparison ? [...comparison.mended, ...comparison.gone.map(({ finding }) => finding)] : [];
  return toCsv([
    columns,
    ...doubts(result).map(({ code, problem, how }) =>
      cells({ severity: "error", state: "no answer", message: problem, how, rule: code }),
    ),
    ...findings.map((finding) => row(finding, stateOf(finding), changes.get(finding) ?? "")),
    ...left.map((finding) => row(finding, "no longer found", changes.get(finding) ?? "")),
  ]);
}

function changesOf({ news, eased, mended, gone, standing, unknown }: Comparison): Map<Finding, string> {
  const broughtWords = ({ before, asks }: Brought): string =>
    before === undefined ? (asks ? "asked for by the change" : "new") : `${before} before`;
  return new Map([
    ...news.map((one) => [one.finding, broughtWords(one)] as const),
    ...eased.map(({ finding, before }) => [finding, `${before} before`] as const),
    ...mended.map((finding) => [finding, "mended"] as const),
    ...gone.map(({ finding, why }) => [finding, `gone, not mended: ${why}`] as const),
    ...standing.map((finding) => [finding, "stood before"] as const),
    ...unknown.map((finding) => [finding, "perhaps new"] as const),
  ]);
}

function stateOf({ waived, known }: Finding): string {
  if (waived) return "waived";
  return known ? "known" : "open";
}

function row(finding: Finding, state: string, change: string): Row {
  const { requirements, severity, basis, at, subject, message, why, how, rule, waived, known, held } =
    finding;
  return cells({
    requirements: requirements.join("; "),
    severity,
    state,
    change,
    basis,
    path: at.path,
    line: at.start.line,
    column: at.start.column,
    subject,
    message,
    why,
    how,
    rule,
    "waived by": waived?.approver,
    "waived until": waived?.until,
    "waived because": waived?.reason,
    "known since": known?.since,
    "counts in full from": held?.until,
    fingerprint: finding.fingerprint,
  });
}

function cells(values: Partial<Record<(typeof columns)[number], string | number | undefined>>): Row {
  return columns.map((column) => values[column] ?? "");
}
