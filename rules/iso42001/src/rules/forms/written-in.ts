import type { Kind, Range, RecordOf } from "@aims-lint/core";

/** A value as it was typed. */
export interface Written {
  readonly record: RecordOf;
  readonly path: string;
  readonly field: Kind["paths"][number]["field"];
  readonly text: string;
  readonly range: Range;
}

/** The values of some fields that could be read, each once, though several records may hold it: a document and what it is about. */
export function writtenIn(
  records: readonly RecordOf[],
  isAsked: (path: Kind["paths"][number]) => boolean,
): Written[] {
  const seen = new Set<number>();
  return records
    .filter(({ ragged }) => !ragged)
    .flatMap((record) =>
      record.kind.paths.filter(isAsked).flatMap(({ path, field }) => {
        if (record.state(path) !== "read") return [];
        const { start, end } = record.at(path);
        if (seen.has(start.offset)) return [];
        seen.add(start.offset);
        const range = { start: start.offset, end: end.offset };
        return [{ record, path, field, text: (record.written(path) ?? "").trim(), range }];
      }),
    );
}
