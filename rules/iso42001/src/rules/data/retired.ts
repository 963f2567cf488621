import type { Project } from "@aims-lint/core";
import type { Row } from "./demands.ts";
import { sheetNamed, sheetsOf } from "./sheets.ts";

/** Whether a row about quality is about datasets alone that are not used any more. */
export function isRetired(row: Row, project: Project): boolean {
  const named = row.state("dataset") === "read" ? (row.fields.dataset ?? []) : [];
  const sheets = named.map(({ id }) => sheetNamed(id, project));
  return (
    sheets.length > 0 &&
    sheets.every(
      (sheet) =>
        sheet !== undefined &&
        sheetsOf(sheet, project).some(({ fields, ragged }) => !ragged && fields.status === "obsolete"),
    )
  );
}
