import { guidanceMark, type SkeletonField } from "@aims-lint/core";
import type { Answers } from "./answers.ts";
import { wrapWords } from "./fill-in.ts";
import type { PlannedDocument, PlannedPart } from "./plan-skeleton.ts";
import { yamlText } from "./yaml-text.ts";

const width = 110;

/** A document of prose and tables, with guidance where answers are missing. */
export function renderMarkdown(document: PlannedDocument, metadata: Answers["metadata"]): string {
  const title = `# ${cleanHeading(document.title)}`;
  const head = metadata === "front-matter" ? [frontMatter(document), title] : [title, table(document)];
  return `${[...head, ...document.parts.map(renderPart)].join("\n\n")}\n`;
}

function frontMatter({ id, title, kind, fields }: PlannedDocument): string {
  const lines = [
    `id: ${id}`,
    `title: ${yamlText(title)}`,
    `kind: ${kind}`,
    ...fields.map(({ key, value, write }) =>
      value === undefined ? `${key}: # ${guidanceMark} ${write}` : `${key}: ${yamlText(value)}`,
    ),
  ];
  return ["---", ...lines, "---"].join("\n");
}

function table({ id, kind, fields }: PlannedDocument): string {
  const rows = [
    ["Document ID", id],
    ["Kind", kind],
    ...fields.map((field) => [
      label(field),
      field.value === undefined ? comment(field.write ?? "") : cell(field.value),
    ]),
  ];
  return ["| Field | Value |", "| --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

/** `next_review` as people write it: `Next review`. */
function label({ key }: SkeletonField): string {
  const words = key
    .replaceAll("_", " ")
    .replace(/\bid\b/, "ID")
    .replace(/^dpia$/, "DPIA");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function renderPart({ heading, write, columns, rows }: PlannedPart): string {
  const top = heading === undefined ? [] : [`## ${heading}`];
  if (!columns) return [...top, comment(write)].join("\n\n");
  const hints = columns.map((column) => `${column.header}: ${column.write}`);
  const lines = [
    `| ${columns.map(({ header }) => header).join(" | ")} |`,
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...rows.map((row) =>
      `| ${columns.map(({ key }) => cell(row[key] ?? "")).join(" | ")} |`.replace(/ {2,}/g, " "),
    ),
  ];
  return [...top, comment(write, ...hints), lines.join("\n")].join("\n\n");
}

/** Guidance with a line for each hint; no text of it can end the comment. */
function comment(text: string, ...hints: readonly string[]): string {
  const lines = [
    ...wrapWords(`<!-- ${guidanceMark} ${withoutEnd(text)}`, width),
    ...hints.map((hint) => `  ${withoutEnd(hint)}`),
  ];
  return hints.length === 0 ? `${lines.join("\n")} -->` : `${lines.join("\n")}\n-->`;
}

function withoutEnd(text: string): string {
  return text.replaceAll("--", "–");
}

function cell(text: string): string {
  return text.replace(/[\\|<*[`]/g, "\\$&");
}

function cleanHeading(text: string): string {
  return text.replace(/[\\<#*_[\]`]/g, "\\$&");
}
