import {
  type Document,
  isBlank,
  isNone,
  isPlaceholder,
  normaliseKey,
  type Scalar,
  type Table,
} from "@aims-lint/core";

/** What the newest row of a document's revision history, or its table of approvals, says. */
export interface Revision {
  readonly version: Scalar | undefined;
  readonly date: Scalar | undefined;
  readonly owner: Scalar | undefined;
  readonly approver: Scalar | undefined;
}

const names = {
  version: new Set(["version", "rev", "revision", "ver", "edition", "v"]),
  date: new Set(["date", "approval date", "approved on", "date approved", "date of approval", "signed on"]),
  owner: new Set(["owner", "author", "authors", "changed by", "by", "editor", "responsible", "prepared by"]),
  approver: new Set([
    "approver",
    "approved by",
    "approval",
    "approved",
    "signed by",
    "authorised by",
    "authorized by",
  ]),
};

const approvals = /\b(?:approvals?|sign-?offs?|signatures?|freigabe|aprova\p{L}*)\b/iu;

/**
 * The newest row that is filled in: of a table with the columns version and date, or of a table with names and dates
 * under a heading such as "Approval", where the name is the approver's. `undefined` where there is none.
 */
export function latestRevision(document: Document): Revision | undefined {
  const history = document.tables.flatMap((table) => rows(table, ["version", "date"]));
  const signed = document.sections
    .filter(({ heading }) => approvals.test(heading.value))
    .flatMap(({ tables }) => tables.flatMap((table) => rows(table, ["date"], "name")));
  const newest = history.toSorted((a, b) => compare(b.date, a.date))[0];
  const signature = signed.find(({ approver }) => approver);
  if (!newest) return signature;
  return { ...newest, approver: newest.approver ?? signature?.approver };
}

function rows(table: Table, needed: readonly (keyof typeof names)[], person?: string): Revision[] {
  const header = table.header.map(({ value }) => normaliseKey(value));
  const column = (name: keyof typeof names): number => header.findIndex((text) => names[name].has(text));
  if (needed.some((name) => column(name) < 0)) return [];
  const approver =
    column("approver") < 0 && person !== undefined ? header.indexOf(person) : column("approver");
  return table.rows
    .map(({ cells }) => ({
      version: filled(cells[column("version")]),
      date: filled(cells[column("date")]),
      owner: filled(cells[column("owner")]),
      approver: filled(cells[approver]),
    }))
    .filter(({ date }) => date);
}

function filled(cell: Scalar | undefined): Scalar | undefined {
  return cell && !isBlank(cell.value) && !isNone(cell.value) && !isPlaceholder(cell.value) ? cell : undefined;
}

/** Dates that are written year first sort as texts; for others the order of the table stays. */
function compare(a: Scalar | undefined, b: Scalar | undefined): number {
  const [left, right] = [a?.value ?? "", b?.value ?? ""];
  if (!/^\d{4}/.test(left) || !/^\d{4}/.test(right)) return 0;
  return left < right ? -1 : left > right ? 1 : 0;
}
