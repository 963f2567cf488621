type Direction = "ascending" | "descending";

/** Turns the headings of columns into buttons that sort by them; the state is told by `aria-sort`. */
export function makeSortable(table: HTMLTableElement): void {
  const [head] = table.tHead?.rows ?? [];
  if (!head) return;
  for (const cell of head.cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sorter";
    button.append(...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () =>
      sortBy(table, cell.cellIndex, cell.ariaSort === "ascending" ? "descending" : "ascending"),
    );
  }
}

/** Sorts the rows of a table by one column; rows that are equal there stay in their order. */
function sortBy(table: HTMLTableElement, column: number, direction: Direction): void {
  const [head] = table.tHead?.rows ?? [];
  const [body] = table.tBodies;
  if (!head || !body) return;
  const sign = direction === "ascending" ? 1 : -1;
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
  rows.sort((a, b) => sign * compareKeys(a.key, b.key));
  body.append(...rows.map(({ row }) => row));
  for (const cell of head.cells) cell.ariaSort = cell.cellIndex === column ? direction : null;
  table.dispatchEvent(new CustomEvent("sorted", { bubbles: true, detail: { column, direction } }));
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.sort ?? cell?.textContent.trim() ?? "";
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function compareKeys(one: string, other: string): number {
  return collator.compare(one, other);
}
