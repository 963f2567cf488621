import { type Document, findPlaceholders, type Table } from "@aims-lint/core";
import { normaliseControlId } from "./control-id.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** From this share of rows on that are controls of ISO/IEC 27001 and not ours, a statement is that standard's. */
const shareOfOthers = 0.6;

/** Why a Statement of Applicability is not one of ISO/IEC 42001: by its name, or by the controls that it lists. */
export function ofAnotherStatement(document: Document): string | undefined {
  const byName = ofAnotherStandard(document);
  if (byName !== undefined) return byName;
  const ids = document.tables.flatMap(firstColumn);
  if (ids.length === 0) return undefined;
  if (!ids.some((id) => /^a\.\d/.test(id))) return "lists no control of the form A.x.y";
  const others = ids.filter(isOnlyInformationSecurity).length;
  return others / ids.length >= shareOfOthers ? "lists the controls of ISO/IEC 27001" : undefined;
}

function firstColumn(table: Table): string[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells.find(({ value }) => value.trim() !== "");
    // A template asks for controls and lists none.
    return cell && findPlaceholders(cell.value).length === 0 ? [normaliseControlId(cell.value)] : [];
  });
}

/** ISO/IEC 27001:2022 has two numbers behind its themes, A.5.1 to A.8.34; ours reach A.5.5, A.7.6 and A.8.5 there. */
function isOnlyInformationSecurity(id: string): boolean {
  const match = /^a\.([5-8])\.(\d{1,2})$/.exec(id);
  return match !== null && (Number(match[2]) > (match[1] === "7" ? 6 : 5) || match[2] === "1");
}
