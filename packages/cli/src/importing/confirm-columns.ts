import { type Column, type GivenColumns, mapColumns, type Table } from "@aims-lint/authoring";
import type { Kind } from "@aims-lint/core";
import type { Asker } from "../asking/asker.ts";
import { Cancelled } from "../asking/asker.ts";
import { explained } from "../proposing/explained.ts";
import { goalOf } from "./describe-columns.ts";

/** Asks a person whether the columns are right, until they are. @throws {Cancelled} where they are not. */
export async function confirmColumns(
  file: string,
  table: Table,
  kind: Kind,
  given: GivenColumns,
  { asker, show }: { asker: Asker; show: (columns: readonly Column[]) => Promise<void> },
): Promise<readonly Column[]> {
  const answers = new Map(given);
  for (;;) {
    const columns = explained(file, () => mapColumns(table.headers, table.rows, kind, answers));
    await show(columns);
    const answer = await asker.choose("Are the columns right?", [
      { value: "yes", label: "Yes" },
      { value: "change", label: "Change a column" },
      { value: "no", label: "No, stop" },
    ]);
    if (answer === "yes") return columns;
    if (answer === "no") throw new Cancelled("Nothing was done.");
    const header = await asker.choose(
      "Which column?",
      columns.map((column) => ({ value: column.header, label: column.header, hint: goalOf(column) })),
    );
    const present = columns.find((column) => column.header === header);
    const field = await asker.choose(
      `What is ${header}?`,
      [
        { value: "", label: "A column of your own", hint: "kept as it is" },
        { value: "-", label: "Leave it out" },
        ...kind.paths.map(({ path, field: { summary, expected } }) => ({
          value: path,
          label: path,
          hint: summary || expected,
        })),
      ],
      present?.isDropped ? "-" : (present?.field?.path ?? ""),
    );
    for (const [other, goal] of answers) if (goal === field && field.length > 1) answers.delete(other);
    answers.set(header, field);
  }
}
