import { normaliseKey, type Project } from "@aims-lint/core";
import { systemsNamedIn } from "../systems/naming.ts";
import type { Row } from "./demands.ts";
import { type Sheet, sheetNamed, sheetsOf } from "./sheets.ts";
import { usesIn, usesOf } from "./uses.ts";

/** Whether a row about quality is about a dataset: it names it, or all data, or all data with its use (`training data`). */
export function isAbout(row: Row, sheet: Sheet, project: Project): boolean {
  if (row.state("dataset") !== "read") return row.state("dataset") === "absent";
  return (row.fields.dataset ?? []).some((reference) => {
    if (reference.all) return true;
    const named = sheetNamed(reference.id, project) ?? sheetNamed(reference.text, project);
    if (named) return named === sheet;
    if (namesSheet(reference.text, sheet, project)) return true;
    const uses = systemsNamedIn(reference.text, project).length > 0 ? [] : [...usesIn(reference.text)];
    const own = usesOf(sheet, project);
    return uses.some((use) => own.has(use));
  });
}

function namesSheet(text: string, sheet: Sheet, project: Project): boolean {
  const plain = ` ${normaliseKey(text)} `;
  return sheetsOf(sheet, project).some((each) =>
    [each.written("id"), each.written("name")].some((name) => {
      const words = normaliseKey(name ?? "");
      return words.length > 2 && plain.includes(` ${words} `);
    }),
  );
}
