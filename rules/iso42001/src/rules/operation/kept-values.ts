import { type Document, normaliseKey, type Project } from "@aims-lint/core";
import { controlEffectiveness } from "../../kinds/control-effectiveness.ts";
import { objective } from "../../kinds/objective.ts";
import { lastMeasured } from "../objectives/last-measured.ts";
import { indicatorsOf } from "./indicators.ts";
import { resultsOf } from "./results-of.ts";

/** Whether values of the indicators are kept, in a log that names them or beside them. */
export function isKept(project: Project): boolean {
  return indicatorsOf(project).some(
    (indicator) => resultsOf(indicator, project).length > 0 || indicator.has("measuredOn"),
  );
}

/** Whether values are kept in a form of their own: a table whose rows are days and whose columns are metrics. */
export function isKeptElsewhere(project: Project): boolean {
  return project.documents.some(({ document, template }) => template === undefined && isSeries(document));
}

/** Whether anything shows that something was measured: values of objectives, of controls, a series of figures. */
export function isAnythingMeasured(project: Project): boolean {
  return (
    isKept(project) ||
    isKeptElsewhere(project) ||
    project.records(controlEffectiveness).some((row) => !row.ragged && row.has("result")) ||
    project
      .records(objective)
      .some(
        (row) => !row.ragged && row.state("measuredOn") !== "unreadable" && lastMeasured(row) !== undefined,
      )
  );
}

const about = /\b(?:monitor\w*|metrics?|kpis?|measurements?|performance|dashboard|telemetry|drift)\b/;
const day = /^(?:date|day|month|week|quarter|period|timestamp|time|measured on|datum|data|fecha)$/;

function isSeries(document: Document): boolean {
  const name = normaliseKey(
    `${document.path.slice(document.path.lastIndexOf("/") + 1)} ${document.title?.value ?? ""}`,
  );
  if (!about.test(name)) return false;
  return document.tables.some(({ header, rows }) => {
    const at = header.findIndex(({ value }) => day.test(normaliseKey(value)));
    const values = rows.filter(
      ({ cells }) =>
        /\d{4}/.test(cells[at]?.value ?? "") &&
        cells.some(({ value }, index) => index !== at && /\d/.test(value)),
    );
    return at >= 0 && header.length > 2 && values.length > 0;
  });
}
