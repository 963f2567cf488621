import { Html, html, type Insert } from "../html.ts";

/** A column of a table. */
interface Column {
  readonly title: string;
  /** How its cells are set; default: text. */
  readonly as?: "text" | "number" | "date";
}

/** A cell that is sorted by something else than its text. */
export interface SortedCell {
  readonly show: Insert;
  readonly sort: string | number;
}

/** A row; its first cell is its heading. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly (Insert | SortedCell)[];
}

/** Rows below a heading of their own. */
export interface RowGroup {
  readonly title: Insert;
  readonly rows: readonly Row[];
}

/** A table as all sections show them. */
export interface TableParts {
  /** What it shows, as a sentence; with the count of its rows where that says something. */
  readonly caption: Insert;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Of a table that may be long: how many rows are shown at first, on a screen, where scripts run. */
  readonly first?: number;
  /** Whether it can be sorted where scripts run; default: yes, with more than one row. */
  readonly isSortable?: boolean;
}

/** What every table has. */
type Head = Pick<TableParts, "caption" | "columns">;

/** A table whose rows stand below headings, in an order that is not to be changed. */
export function groupedTable({
  caption,
  columns,
  groups,
}: Head & { readonly groups: readonly RowGroup[] }): Html {
  return html`<div class="table" tabindex="0" role="group" aria-label="Table">
<table>
${head({ caption, columns })}
${groups.map(
  ({ title, rows }) => html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${title}</th></tr>
${rows.map((row) => renderRow(row, columns))}</tbody>
`,
)}</table>
</div>`;
}

/** A table with a caption, headings for rows and columns, and what scripts need to sort it. It scrolls sideways where it is too wide. */
export function table({ caption, columns, rows, first, isSortable = rows.length > 1 }: TableParts): Html {
  return html`<div class="table" tabindex="0" role="group" aria-label="Table">
<table${isSortable && html` data-sortable`}${first !== undefined && html` data-first="${first}"`}>
${head({ caption, columns })}
<tbody>
${rows.map((row) => renderRow(row, columns))}</tbody>
</table>
</div>`;
}

function head({ caption, columns }: Head): Html {
  return html`<caption><span>${caption}</span></caption>
<thead><tr>${columns.map(({ title, as }) => html`<th scope="col"${classOf(as)}>${title}</th>`)}</tr></thead>`;
}

function renderRow({ id, cells }: Row, columns: readonly Column[]): Html {
  const anchor = id !== undefined && html` id="${id}"`;
  return html`<tr${anchor}>${cells.map((cell, at) => renderCell(cell, at === 0, columns[at]?.as))}</tr>
`;
}

function renderCell(cell: Insert | SortedCell, isHeading: boolean, as: Column["as"]): Html {
  const { show, sort } = isSorted(cell) ? cell : { show: cell, sort: undefined };
  const key = sort !== undefined && html` data-sort="${sort}"`;
  if (isHeading) return html`<th scope="row"${classOf(as)}${key}>${show}</th>`;
  return html`<td${classOf(as)}${key}>${show}</td>`;
}

function classOf(as: Column["as"]): Html | false {
  return as !== undefined && as !== "text" && html` class="${as}"`;
}

function isSorted(cell: Insert | SortedCell): cell is SortedCell {
  return typeof cell === "object" && !(cell instanceof Html) && "show" in cell;
}
