import { plainText } from "../fields/plain-text.ts";
import { isBlank } from "../text/blank.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

/**
 * Joins what several tables of one document say of the same record (a register and a table of details): the same id, and
 * no field that both have. A row without an id of its own that is called by the id of another (`SUP-001` in the column
 * for names) adds what that one lacks; what both say, the row with the id says.
 */
export function mergeParts(records: readonly WrittenRecord[]): WrittenRecord[] {
  const ids = new Set(records.map(idOf));
  ids.delete("");
  const mentions = new Set(records.filter((record) => idOf(record) === "" && ids.has(nameOf(record))));
  const merged: WrittenRecord[] = [];
  const byId = new Map<string, number>();
  for (const record of records.filter((each) => !mentions.has(each))) {
    const key = idOf(record);
    const at = key === "" ? undefined : byId.get(key);
    const earlier = at === undefined ? undefined : merged[at];
    const joined = earlier && join(earlier, record);
    if (at !== undefined && joined) {
      merged[at] = joined;
      continue;
    }
    if (key !== "" && at === undefined) byId.set(key, merged.length);
    merged.push(record);
  }
  for (const mention of mentions) {
    const at = byId.get(nameOf(mention));
    const named = at === undefined ? undefined : merged[at];
    if (at !== undefined && named) merged[at] = add(named, mention);
  }
  return merged;
}

function join(first: WrittenRecord, second: WrittenRecord): WrittenRecord | undefined {
  const names = new Set<string>(["id", ...first.kind.names]);
  for (const path of second.written.keys()) if (!names.has(path) && first.written.has(path)) return undefined;
  if ([...second.written.keys()].every((path) => names.has(path))) return undefined;
  const written = new Map<string, WrittenField>([...second.written, ...first.written]);
  return { ...first, written };
}

function add(record: WrittenRecord, mention: WrittenRecord): WrittenRecord {
  if (record.ragged === true || mention.ragged === true) return record;
  const names = new Set<string>(record.kind.names);
  const added = [...mention.written].filter(([path]) => !names.has(path));
  return { ...record, written: new Map<string, WrittenField>([...added, ...record.written]) };
}

function idOf(record: WrittenRecord): string {
  return compared(record, "id");
}

function nameOf(record: WrittenRecord): string {
  const name = record.kind.names.find((path) => record.written.has(path));
  return name === undefined ? "" : compared(record, name);
}

function compared({ written, kind }: WrittenRecord, path: string): string {
  const field = written.get(path);
  const text = field ? plainText(field.value).trim() : "";
  return isBlank(text) ? "" : kind.normaliseId(text);
}
