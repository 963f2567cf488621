import { plainText } from "../fields/plain-text.ts";
import type { Kind } from "../kinds/kind.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

/**
 * Adds to the rows of a register what the sections further down say of the same records: `### R-001: Drift` below a
 * table with R-001. The row comes first where both say something. A section that contradicts its row stays a record
 * of its own, so that the contradiction can be seen; so does one without a row.
 */
export function addDetails(
  rows: readonly WrittenRecord[],
  sections: readonly WrittenRecord[],
): WrittenRecord[] {
  const records = [...rows];
  const byId = new Map(rows.map((row, index) => [idOf(row), index]));
  for (const section of sections) {
    const id = idOf(section);
    const at = id === "" ? undefined : byId.get(id);
    const row = at === undefined ? undefined : records[at];
    if (at === undefined || !row || row.ragged || !agree(row, section)) records.push(section);
    else records[at] = { ...row, written: new Map([...section.written, ...row.written]) };
  }
  return records;
}

function idOf({ written, kind }: WrittenRecord): string {
  const id = written.get("id");
  return id ? kind.normaliseId(plainText(id.value)) : "";
}

/** Texts may say the same in other words; what is rated, chosen or dated is the same, perhaps with a note behind it. */
const inOwnWords = new Set(["text", "section", "reference", "citations", "list", "person"]);

function agree(row: WrittenRecord, section: WrittenRecord): boolean {
  return [...section.written].every(([path, field]) => {
    const own = row.written.get(path);
    return !own || path === "id" || inOwnWords.has(typeOf(row.kind, path)) || isSame(own, field);
  });
}

function typeOf({ paths }: Kind, path: string): string {
  return paths.find((known) => known.path === path)?.field.type ?? "";
}

function isSame(row: WrittenField, section: WrittenField): boolean {
  const [one, other] = [row, section].map(({ value }) => normaliseKey(plainText(value))) as [string, string];
  return one === "" || other === "" || `${other} `.startsWith(`${one} `) || `${one} `.startsWith(`${other} `);
}
