import type { FileChange, RecordOf } from "@aims-lint/core";
import { type Line, plain } from "@aims-lint/reporters";
import type { Rehearsal } from "./rehearse.ts";

const most = 12;

/** Where a new record stands, and what a check would ask for in it. */
export function describeNew(
  { path }: FileChange,
  id: string,
  kind: string,
  { record, findings }: Rehearsal,
): Line[] {
  const line = record?.at().start.line ?? findings[0]?.at.start.line ?? 1;
  const head: Line = [{ text: `${path}:${line}`, style: "strong" }, { text: `  ${kind} ${id}` }];
  const empty = record ? emptyFields(record) : [];
  const open = empty.length === 0 ? [] : [plain(`Still empty: ${empty.join(", ")}.`)];
  if (findings.length === 0) return [head, ...open, plain("A check asks for nothing more.")];
  const shown = findings.slice(0, most);
  const rest = findings.length - shown.length;
  return [
    head,
    ...open,
    plain(""),
    plain("Fill in next:"),
    ...shown.map(
      ({ severity, at, message, rule }): Line => [
        { text: `  ${severity.padEnd(8)}`, style: severity },
        { text: `${at.start.line}: ${message} ` },
        { text: rule, style: "faint" },
      ],
    ),
    ...(rest > 0 ? [plain(`  and ${rest} more: aims-lint ${path}`)] : []),
  ];
}

/** The fields that have a place in the record and no answer. */
function emptyFields(record: RecordOf): string[] {
  return record.kind.paths
    .map(({ path }) => path)
    .filter((path) => record.written(path as never) !== undefined && record.state(path as never) === "empty");
}
