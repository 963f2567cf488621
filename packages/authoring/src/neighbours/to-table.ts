import { fieldTitle } from "../registers/field-key.ts";
import type { Table } from "../registers/find-header.ts";
import type { GivenColumns } from "../registers/map-columns.ts";
import type { ForeignRecords, Neighbour } from "./neighbour.ts";

/**
 * Records of another tool as a table that goes the way of every import. What is no field here is kept under the tool's name, so that
 * nobody takes its judgement for evidence.
 */
export function toTable(
  { records, fields, toAnswer = [], leftOut = [], notes }: ForeignRecords,
  { title }: Pick<Neighbour, "title">,
): { readonly table: Table; readonly given: GivenColumns } {
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))].filter(
    (name) => !leftOut.includes(name),
  );
  const columns = names.map((name) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return { name, field, header: field === undefined ? `${title}: ${name}` : name };
  });
  for (const field of toAnswer) columns.push({ name: "", field, header: fieldTitle(field) });
  return {
    table: {
      headers: columns.map(({ header }) => header),
      rows: records.map((record, index) => ({
        line: index + 1,
        cells: columns.map(({ name }) => record.get(name) ?? ""),
      })),
      notes,
      known: columns.length,
    },
    given: new Map(columns.map(({ header, field }) => [header, field ?? ""])),
  };
}
