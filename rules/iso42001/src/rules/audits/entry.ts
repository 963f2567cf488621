import { compare, type Day, type Project, type RecordOf, resolveLink } from "@aims-lint/core";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { type Period, periodOf } from "./period.ts";

type Planned = RecordOf<typeof plannedAudit>;
type Report = RecordOf<typeof audit>;

/** An internal audit: its row in the programme, its report, or both. */
export interface AuditEntry {
  readonly id: string;
  readonly row: Planned | undefined;
  readonly report: Report | undefined;
  /** The record to speak of: the report, and else the row. */
  readonly record: Planned | Report;
  /** When it took place or is to; `undefined` where nobody can tell. */
  readonly when: Period | undefined;
  /** `off`: cancelled or postponed. `unknown`: its time is past, and nothing says what became of it. */
  readonly state: "held" | "planned" | "off" | "unknown";
}

/** The audits that a programme and the reports speak of, in order of time as far as it is known; ask with `project.derive`. */
export function auditEntries(project: Project): readonly AuditEntry[] {
  const reports = project.records(audit);
  const rows = project.records(plannedAudit);
  const taken = new Set<Report>();
  const entries = rows.map((row): AuditEntry => {
    const report = reports.find((candidate) => !taken.has(candidate) && isReportOf(candidate, row));
    if (report) taken.add(report);
    const when = timeOf(report) ?? periodOf(row.fields.date ?? "");
    const state = report ? "held" : stateOf(row, when, project.today);
    return { id: row.id, row, report, record: report ?? row, when, state };
  });
  const others = reports
    .filter((report) => !taken.has(report))
    .map((report): AuditEntry => {
      const { id } = report;
      return { id, row: undefined, report, record: report, when: timeOf(report), state: "held" };
    });
  return [...entries, ...others].toSorted((a, b) => compare(a.when?.to ?? "", b.when?.to ?? ""));
}

/** What an audit says in its report, or else in its row. */
export function written(
  { row, report }: AuditEntry,
  path: "scope" | "criteria" | "objectives" | "auditors",
): { readonly text: string; readonly record: Planned | Report } | undefined {
  const inReport = report?.fields[path];
  if (report && inReport !== undefined) return { text: inReport, record: report };
  const inRow = row?.fields[path];
  return row && inRow !== undefined ? { text: inRow, record: row } : undefined;
}

function isReportOf(report: Report, row: Planned): boolean {
  const named = [report.fields.audit?.id, report.id, report.document.title?.value].join(" ").toLowerCase();
  const id = row.fields.id?.toLowerCase() ?? "";
  if (/\d/.test(id) && ` ${named.replace(/[^\p{L}\d.-]+/gu, " ")} `.includes(` ${id} `)) return true;
  return (row.fields.report ?? []).some(({ text, destination }) => {
    const target = resolveLink(row.document.path, destination ?? text);
    return target.type === "inside" && target.path === report.document.path;
  });
}

function timeOf(report: Report | undefined): Period | undefined {
  const from = report?.fields.date;
  if (!report || from === undefined) return undefined;
  const to = report.fields.endedOn ?? periodOf(report.written("date") ?? "")?.to;
  return { from, to: to !== undefined && to > from ? to : from };
}

function stateOf({ fields }: Planned, when: Period | undefined, today: Day): AuditEntry["state"] {
  const { status } = fields;
  if (status === "done") return "held";
  if (status === "cancelled" || status === "postponed") return "off";
  if (when === undefined || when.to >= today) return "planned";
  if (fields.report !== undefined) return "held";
  return status === undefined ? "unknown" : "planned";
}

/** Whether an audit took place, as far as anybody can tell: a log without a column for the state lists what took place. */
export function wasHeld({ state, row }: AuditEntry): boolean {
  return state === "held" || (state === "unknown" && row?.state("status") === "absent");
}
