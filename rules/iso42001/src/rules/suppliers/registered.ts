import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { supplier } from "../../kinds/supplier.ts";

export type Supplier = RecordOf<typeof supplier>;

/** Names shorter than this, in characters, are not looked for inside a longer text. */
const shortest = 3;

/**
 * The suppliers of the register, each once. A record that speaks of a supplier which another one introduces (the report of
 * an assessment, a row of last year) is none of its own.
 */
export function suppliersIn(project: Project): readonly Supplier[] {
  return [...project.derive(bySupplier).keys()];
}

/** Whether a record introduces a supplier that is in use or nearly so. */
export function isActive(record: Supplier, project: Project): boolean {
  return isInUse(record) && project.derive(bySupplier).has(record);
}

/** Whether a record speaks of a supplier that has not been left, is not only thought of, and is no empty row. */
export function isInUse(record: Supplier): boolean {
  return (record.has("name") || record.has("item")) && !inactive.test(record.written("status") ?? "");
}

/** What was written of a supplier's assessment: by its own row, and by the reports that speak of it. */
export function assessmentsOf(record: Supplier, project: Project): readonly Supplier[] {
  return [record, ...(project.derive(bySupplier).get(record) ?? [])];
}

const inactive =
  /\b(?:end(?:ed|ing)?|terminated|inactive|off-?boarded|exited|closed|retired|former|expired|cancelled|rejected|refused|declined|proposed|planned|candidate|prospect|replaced|not (?:yet )?in use)\b/i;

/** What a supplier is called in a message: `SUP-001 (Northmere)`. */
export function nameSupplier(record: Supplier): string {
  const name = record.written("name");
  return name === undefined || name === "" || name === record.id ? record.id : `${record.id} (${name})`;
}

/** Whether a text, normalised, names a supplier by its id or its name; the legal form may be left out. */
export function namesSupplier(text: string, record: Supplier): boolean {
  return namesOf(record).some((name) => ` ${text} `.includes(` ${name} `));
}

const legalForm =
  / (?:inc|ltd|llc|gmbh|ag|ab|as|a s|aps|oy|bv|nv|plc|corp|corporation|limited|sa|sas|srl|spa|pbc|co|se)$/;

/** The id and the names of a supplier, normalised. */
function namesOf(record: Supplier): string[] {
  const id = normaliseKey(record.written("id") ?? "");
  const name = normaliseKey((record.written("name") ?? "").replace(/\([^()]*\)/g, " "));
  const short = name.replace(legalForm, "");
  return [...new Set([id, name, short])].filter((text) => text.length >= shortest);
}

function bySupplier(project: Project): ReadonlyMap<Supplier, readonly Supplier[]> {
  const all = project.records(supplier).filter(({ ragged }) => !ragged);
  const records = [...all.filter((record) => !isWhole(record)), ...all.filter(isWhole)];
  const found = new Map<Supplier, Supplier[]>();
  const byId = new Map<string, Supplier>();
  const others: Supplier[] = [];
  for (const record of records) {
    const id = normaliseKey(record.written("id") ?? "");
    const first = id === "" ? undefined : byId.get(id);
    if (first) found.get(first)?.push(record);
    else if (id === "" || isReport(record)) others.push(record);
    else {
      byId.set(id, record);
      found.set(record, []);
    }
  }
  for (const record of others) {
    const text = normaliseKey(record.written("name") ?? "");
    const named = [...byId.values()].find((each) => speaksOf(record, text, each));
    if (named) {
      if (isReport(record) || record.has("assessedOn")) found.get(named)?.push(record);
    } else if (!isReport(record) && !isId(record)) found.set(record, []);
  }
  return found;
}

/** Whether a record is about another one: a row that is called by its id, a report whose title names it. */
function speaksOf(record: Supplier, name: string, other: Supplier): boolean {
  const [id = "", ...names] = namesOf(other);
  return (
    ` ${name} `.includes(` ${id} `) ||
    (isWhole(record) && names.some((each) => ` ${name} `.includes(` ${each} `)))
  );
}

/** Whether a record is the report of an assessment, or a register of which no row could be read: it introduces nobody. */
function isReport(record: Supplier): boolean {
  const title = record.document.title?.value ?? "";
  return (
    isWhole(record) &&
    /assess|review|due diligence|report|audit|register|inventory|list|suppliers|vendors/i.test(title)
  );
}

/** Whether a row is called by nothing but an id, which belongs to an entry that is not there. */
function isId(record: Supplier): boolean {
  return /^[a-z]{1,6}[-_ ]?\d+$/i.test((record.written("name") ?? "").trim());
}

function isWhole({ range, document }: Supplier): boolean {
  return range.start === 0 && range.end === document.text.length;
}
