import { type Kind, matchNames } from "@aims-lint/core";
import { fieldTitle } from "./field-key.ts";
import type { RegisterColumn } from "./register.ts";

/**
 * The columns with names under which they are read as what they are: their own where that is so, else the name of the field, or a name
 * with a number for a column of the organisation's own that comes again. `misread` is a column of one's own whose name would be read as
 * a field.
 */
export function nameColumns(
  columns: readonly RegisterColumn[],
  kind: Kind,
): { named: readonly RegisterColumn[]; misread: RegisterColumn | undefined } {
  const named = withoutTwins(columns);
  for (let pass = 0; pass <= columns.length; pass++) {
    const fields = matchNames(
      named.map(({ header }) => header),
      kind,
    );
    const wrong = named.findIndex(({ path }, index) => fields[index]?.path !== path);
    const column = named[wrong];
    if (!column) return { named, misread: undefined };
    // A column that has the name of its field already stands back for one that has taken it.
    const isNamed = column.path === undefined || column.header === fieldTitle(column.path);
    const at = isNamed
      ? named.findIndex(({ path }) => path !== undefined && path === fields[wrong]?.path)
      : wrong;
    const other = named[at];
    if (other?.path === undefined || other.header === fieldTitle(other.path))
      return { named, misread: column };
    named[at] = { ...other, header: fieldTitle(other.path) };
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
