import {
  addMonths,
  append,
  type Day,
  daysBetween,
  isNone,
  type PathOf,
  type Project,
  type RecordOf,
} from "@aims-lint/core";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { type Decision, readDecision } from "./decision.ts";

/** A row of the log of nonconformities, or of corrective actions. */
export type Nonconformity = RecordOf<typeof nonconformity>;

const remark = /\b(?:observation|ofi|opportunity|recommendation|remark|suggestion|positive|note)\b/i;

const opportunity = /\bofi\b|\bopportunit(?:y|ies) for improvement\b/i;

/** Whether a row is a nonconformity at all: not withdrawn, and no mere observation. */
export function counts(row: Nonconformity): boolean {
  const isCancelled = row.state("status") === "read" && row.fields.status === "cancelled";
  const grade = row.has("grade") ? (row.written("grade") ?? "") : "";
  const isRemark =
    remark.test(grade) || opportunity.test(row.has("source") ? (row.written("source") ?? "") : "");
  return !isCancelled && (!isRemark || /major|minor/i.test(grade));
}

/** Whether a row is a case itself, and not an action that answers a case of another row. */
export function isCase(row: Nonconformity): boolean {
  return counts(row) && !row.has("nonconformity");
}

/** Whether a case is closed: its status says so, or, where it has none, a day of closure does. */
export function isClosed({ fields }: Nonconformity): boolean {
  return fields.status === undefined ? fields.closedOn !== undefined : fields.status === "closed";
}

/** Whether what was to be done is done. */
export function isDone(row: Nonconformity): boolean {
  const { status, doneOn } = row.fields;
  return isClosed(row) || status === "done" || doneOn !== undefined;
}

/** Whether a case has had its time: it is done, or was found so many days ago, or nobody knows when. */
export function isRipe(row: Nonconformity, today: Day, days: number): boolean {
  const { foundOn } = row.fields;
  return isDone(row) || foundOn === undefined || daysBetween(foundOn, today) > days;
}

/** Whether a day is more than some months back. */
export function isBefore(day: Day, months: number, today: Day): boolean {
  return addMonths(day, months) < today;
}

function actionsByCase(project: Project): ReadonlyMap<Nonconformity, readonly Nonconformity[]> {
  const actions = new Map<Nonconformity, Nonconformity[]>();
  for (const row of project.records(nonconformity)) {
    if (row.ragged || row.state("nonconformity") !== "read") continue;
    for (const { id } of row.fields.nonconformity ?? []) {
      const target = project.find(nonconformity, id);
      if (!target || target === row) continue;
      append(actions, target, row);
    }
  }
  return actions;
}

/** A case with the rows of other logs that answer it, itself first. */
export function rowsOf(row: Nonconformity, project: Project): readonly Nonconformity[] {
  return [row, ...(project.derive(actionsByCase).get(row) ?? [])];
}

/** Whether one of some rows says something about a field; `n/a` says nothing. */
export function says(rows: readonly Nonconformity[], path: PathOf<typeof nonconformity>): boolean {
  return rows.some((row) => row.has(path) && !isNone(row.written(path) ?? ""));
}

/** Whether action against the cause is needed, as one of some rows decides it, in words of its own or by naming the action. */
export function decisionOf(rows: readonly Nonconformity[]): Decision | undefined {
  const [row] = rows;
  const own = row ? [textOf(row, "decision"), textOf(row, "correctiveAction")].map(readDecision) : [];
  const needed = [...own, ...rows.slice(1).map(() => readDecision("yes"))].filter(
    (each) => each !== undefined,
  );
  return needed.find(({ isNeeded }) => isNeeded) ?? needed.find(({ isReasoned }) => isReasoned) ?? needed[0];
}

/** Whether one of some rows names an action against the cause. A row that answers another one is an action. */
export function namesAction(rows: readonly Nonconformity[]): boolean {
  return rows.some(
    (row) =>
      (row.has("nonconformity") && row.has("description")) ||
      readDecision(textOf(row, "correctiveAction"))?.isNeeded === true,
  );
}

function textOf(row: Nonconformity, path: PathOf<typeof nonconformity>): string | undefined {
  return row.has(path) ? row.written(path) : undefined;
}
