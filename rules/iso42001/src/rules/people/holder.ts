import type { RecordOf } from "@aims-lint/core";
import type { competence } from "../../kinds/competence.ts";
import type { training } from "../../kinds/training.ts";

/** Whose competence or training a record is about, as a part of a sentence: `Jane Doe (Data steward)`. */
export function holderOf(record: RecordOf<typeof competence> | RecordOf<typeof training>): string {
  const [person, role] = [read(record, "person"), read(record, "role")];
  if (person === undefined) return role ?? record.id;
  return role === undefined ? person : `${person} (${role})`;
}

function read(
  record: RecordOf<typeof competence> | RecordOf<typeof training>,
  path: "person" | "role",
): string | undefined {
  return record.state(path) === "read" ? record.written(path)?.trim() : undefined;
}
