import { collapse } from "./collapse-table.ts";
import { makeSortable } from "./sort-table.ts";

/** Gives the tables that ask for it buttons to sort by, and shows the beginning of long ones. */
export function enhanceTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]"))
    makeSortable(table);
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-first]")) collapse(table);
}
