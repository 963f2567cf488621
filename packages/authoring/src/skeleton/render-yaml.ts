import { guidanceMark, type SkeletonColumn } from "@aims-lint/core";
import { wrapWords } from "./fill-in.ts";
import type { PlannedDocument, PlannedPart } from "./plan-skeleton.ts";
import { yamlText } from "./yaml-text.ts";

const width = 100;

/** A document that is one register, as a list. Guidance says what an entry looks like. */
export function renderYaml({ id, title, kind, fields, parts }: PlannedDocument): string {
  const head = [
    `id: ${id}`,
    `title: ${yamlText(title)}`,
    `kind: ${kind}`,
    ...fields.map(({ key, value, write }) =>
      value === undefined ? `${key}: # ${guidanceMark} ${write}` : `${key}: ${yamlText(value)}`,
    ),
  ];
  return `${[...head, ...parts.flatMap(renderPart)].join("\n")}\n`;
}

function renderPart({ write, collection = "", columns = [], rows }: PlannedPart): string[] {
  const guidance = wrapWords(`${guidanceMark} ${write} An entry looks like this:`, width);
  const example = columns.map(
    (column, index) => `${index === 0 ? "  - " : "    "}${column.key}: ${column.write}`,
  );
  return [
    "",
    ...[...guidance, ...example].map((line) => `# ${line}`),
    rows.length === 0 ? `${collection}: []` : `${collection}:`,
    ...rows.flatMap((row) => entry(row, columns)),
  ];
}

function entry(row: Readonly<Record<string, string>>, columns: readonly SkeletonColumn[]): string[] {
  return columns.map(({ key }, index) => {
    const text = row[key] ?? "";
    return `${index === 0 ? "  - " : "    "}${key}:${text === "" ? "" : ` ${yamlText(text)}`}`;
  });
}
