import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { dataQuality } from "../../kinds/data-quality.ts";
import { isMeasurable } from "../../shared/measurable.ts";

/** A row about the quality of data: of a plan, of a report, or of a table that is both. */
export type Row = RecordOf<typeof dataQuality>;

/** What is asked of a dataset in one respect, with everything that was measured for it. */
export interface Demand {
  /** The row that says what is asked; findings about the demand are reported there. */
  readonly row: Row;
  /** The limit that can be measured, wherever it is written. */
  readonly limit: string | undefined;
  /** The rows with a result, the latest last. */
  readonly results: readonly Row[];
}

/** The demand that a row belongs to. */
export function demandOf(row: Row, project: Project): Demand | undefined {
  return project.derive(demandsByRow).get(row);
}

/** Whether a row says what came of a measurement. */
export function isResult(row: Row): boolean {
  return (
    !row.ragged &&
    (row.has("measured") || (row.has("pass") && row.state("pass") === "read" && row.fields.pass !== "open"))
  );
}

function demandsByRow(project: Project): ReadonlyMap<Row, Demand> {
  const groups = new Map<string, Row[]>();
  for (const row of project.records(dataQuality)) {
    if (row.ragged) continue;
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const found = new Map<Row, Demand>();
  for (const rows of groups.values()) {
    const demand = toDemand(rows);
    for (const row of rows) found.set(row, demand);
  }
  return found;
}

function toDemand(rows: readonly Row[]): Demand {
  const limits = rows.flatMap((row) => (row.has("threshold") ? [row.written("threshold") ?? ""] : []));
  const [first] = rows as readonly [Row, ...Row[]];
  const asking = rows.find((row) => !isResult(row)) ?? rows.find((row) => row.has("threshold")) ?? first;
  return {
    row: asking,
    limit: (asking.state("threshold") === "absent"
      ? limits
      : limits.filter((limit) => limit === asking.written("threshold"))
    ).find(isMeasurable),
    results: rows.filter(isResult).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
  };
}

function dayOf(row: Row): string {
  return row.state("measuredOn") === "read" ? (row.fields.measuredOn ?? "") : "";
}

function keyOf(row: Row): string {
  const id = row.has("id") ? (row.written("id") ?? "") : "";
  if (/\p{L}/u.test(id)) return normaliseKey(id);
  const about = (["dataset", "characteristic", "metric"] as const).map((path) => row.written(path) ?? "");
  return about[0] === "" && about[1] === "" && about[2] === ""
    ? row.ref
    : about.map(normaliseKey).join(" | ");
}

/** `DQ-01 (completeness of DS-001)`, for messages. */
export function nameDemand(row: Row): string {
  const [what, of] = [row.written("characteristic") ?? row.written("metric"), row.written("dataset")];
  const about = [what, of].filter((part) => part !== undefined && part !== "").join(" of ");
  const id = row.has("id") ? (row.written("id") ?? "") : "";
  if (id === "") return about === "" ? row.id : about;
  return about === "" ? id : `${id} (${about})`;
}
