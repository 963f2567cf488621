import type { RecordOf } from "@aims-lint/core";
import type { system } from "../../kinds/system.ts";

/** What a system is called in a message: `SYS-002 (Kaj)`. */
export function nameSystem(record: RecordOf<typeof system>): string {
  const name = record.has("name") ? record.written("name") : undefined;
  return name === undefined || name === record.id ? record.id : `${record.id} (${name})`;
}
