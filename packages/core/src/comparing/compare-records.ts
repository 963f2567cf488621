import type { RecordOf } from "../extracting/record.ts";
import type { Project } from "../project/project.ts";
import { append } from "../text/append.ts";
import { compare } from "../text/compare.ts";
import type { FieldChange, RecordChange } from "./comparison.ts";

/** What became of the records, and which of them only have another id. */
export interface ComparedRecords {
  /** In order of kind and id. */
  readonly changes: readonly RecordChange[];
  /** The new references by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Compares the records of two states of a project by their ids. Where a record is written, and in what form, does not matter. */
export function compareRecords(base: Project, head: Project): ComparedRecords {
  const [before, after] = [recordsOf(base), recordsOf(head)];
  const removed = [...before.values()].filter(({ ref }) => !after.has(ref));
  const added = [...after.values()].filter(({ ref }) => !before.has(ref));
  const renamed = findRenamed(removed, added);
  const newIds = new Set(renamed.values());
  const pairs = [...before.values()].flatMap((record): [RecordOf, RecordOf][] => {
    const now = after.get(renamed.get(record.ref) ?? record.ref);
    return now && now.document !== record.document ? [[record, now]] : [];
  });
  const changes = [
    ...added.filter(({ ref }) => !newIds.has(ref)).map((record) => toChange("added", record)),
    ...removed.filter(({ ref }) => !renamed.has(ref)).map((record) => toChange("removed", record)),
    ...pairs.flatMap(([one, other]) => {
      const fields = compareFields(one, other);
      return fields.length === 0 ? [] : [toChange("changed", other, fields)];
    }),
  ];
  return {
    changes: changes.sort((a, b) => compare(a.kind, b.kind) || compare(a.ref, b.ref)),
    renamed,
  };
}

function recordsOf({ documents }: Project): Map<string, RecordOf> {
  return new Map(documents.flatMap(({ records }) => records.map((record) => [record.ref, record])));
}

/** A record that is gone and one that is new are one where all that they say besides the id is the same, and nobody else says it. */
function findRenamed(removed: readonly RecordOf[], added: readonly RecordOf[]): Map<string, string> {
  const [gone, come] = [bySubstance(removed), bySubstance(added)];
  const renamed = new Map<string, string>();
  for (const [substance, [record, ...others]] of gone) {
    const [now, ...more] = come.get(substance) ?? [];
    if (record && now && others.length + more.length === 0) renamed.set(record.ref, now.ref);
  }
  return renamed;
}

function bySubstance(records: readonly RecordOf[]): Map<string, RecordOf[]> {
  const groups = new Map<string, RecordOf[]>();
  for (const record of records) {
    const said = saidBy(record);
    said.delete("id");
    if (said.size > 0) append(groups, JSON.stringify([record.kind.name, ...said]), record);
  }
  return groups;
}

function compareFields(one: RecordOf, other: RecordOf): FieldChange[] {
  const [before, after] = [saidBy(one), saidBy(other)];
  return one.kind.paths.flatMap(({ path }) => {
    const [then, now] = [before.get(path), after.get(path)];
    if (then === now) return [];
    return [
      {
        field: path,
        ...(then === undefined ? {} : { before: then }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

/** What a record says, by field, with every run of blanks as one. */
function saidBy(record: RecordOf): Map<string, string> {
  return new Map(
    record.kind.paths.flatMap(({ path }): [string, string][] => {
      const text = record.written(path)?.replace(/\s+/g, " ").trim() ?? "";
      return text === "" ? [] : [[path, text]];
    }),
  );
}

function toChange(
  change: RecordChange["change"],
  { kind, id, ref, document }: RecordOf,
  fields: readonly FieldChange[] = [],
): RecordChange {
  return { change, kind: kind.name, id, ref, path: document.path, fields };
}
