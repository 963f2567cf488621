import { type Kind, matchNames } from "@aims-lint/core";
import type { RegisterColumn } from "./register.ts";

/**
 * The columns with names under which they are read as what they are: their own where that is so, else the name of the field, or a name
 * with a number for a column of the organisation's own that comes again.
 * @returns `undefined` for a column of one's own whose name would be read as a field.
 */
export function nameColumns(
  columns: readonly RegisterColumn[],
  kind: Kind,
): { named: readonly RegisterColumn[]; misread: RegisterColumn | undefined } {
  let named = withoutTwins(columns);
  for (let pass = 0; pass <= columns.length; pass++) {
    const fields = matchNames(
      named.map(({ header }) => header),
      kind,
    );
    const wrong = named.findIndex(({ path }, index) => fields[index]?.path !== path);
    const column = named[wrong];
    if (!column) return { named, misread: undefined };
    if (column.path === undefined || column.header === column.path) {
      // A name of another column's may stand in its way; that one gets the name of its field then.
      const other = named.findIndex(({ path, header }) => path === fields[wrong]?.path && header !== path);
      if (other < 0 || named[other]?.path === undefined) return { named, misread: column };
      named = named.map((each, index) => (index === other ? { ...each, header: each.path ?? "" } : each));
    } else
      named = named.map((each, index) => (index === wrong ? { ...each, header: each.path ?? "" } : each));
  }
  return { named, misread: undefined };
}

function withoutTwins(columns: readonly RegisterColumn[]): RegisterColumn[] {
  const counts = new Map<string, number>();
  return columns.map((column) => {
    const count = (counts.get(column.header) ?? 0) + 1;
    counts.set(column.header, count);
    return count === 1 || column.path !== undefined
      ? column
      : { ...column, header: `${column.header} (${count})` };
  });
}
