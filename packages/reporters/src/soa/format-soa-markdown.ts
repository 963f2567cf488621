import { append, type Dossier } from "@aims-lint/core";
import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { shorten } from "../safety/shorten.ts";
import { soaFacts } from "./soa-facts.ts";
import { type SoaRow, soaTable } from "./soa-rows.ts";

/** UTF-16 code units of a text; of a longer one it is told how much is left out. */
const textLength = 2000;

/** The Statement of Applicability as a page, with a table for each heading of the standard. Columns in which nothing stands are left out. */
export function formatSoaMarkdown(dossier: Dossier): string {
  const { columns, rows } = soaTable(dossier);
  const filled = columns.filter((name) => rows.some(({ cells }) => (cells.get(name) ?? []).length > 0));
  const titles = new Map(dossier.groups.map(({ id, title }) => [id, `${id} ${title}`]));
  const parts = new Map<string, SoaRow[]>();
  for (const row of rows) append(parts, titleOf(row.group, row.cells, titles), row);
  return [
    `# Statement of Applicability of ${shown(dossier.provenance.project)}\n`,
    ...soaFacts(dossier).map(([name, text]) => `- ${name}: ${shown(text)}`),
    "",
    ...[...parts].map(([title, own]) => `## ${shown(title)}\n\n${table(filled, own)}`),
  ].join("\n");
}

function titleOf(
  group: string | undefined,
  cells: SoaRow["cells"],
  titles: ReadonlyMap<string, string>,
): string {
  if (group !== undefined) return titles.get(group) ?? group;
  return cells.has("Control") ? "Besides the controls of the standard" : "No answer";
}

function table(columns: readonly string[], rows: readonly SoaRow[]): string {
  const lines = [
    columns.map((text) => shown(text)),
    columns.map(() => "---"),
    ...rows.map((row) => columns.map((name) => cell(row, name))),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
}

function cell({ cells }: SoaRow, name: string): string {
  return (cells.get(name) ?? []).map((text) => shown(text)).join("<br>");
}

function shown(text: string): string {
  return escapeMarkdown(shorten(text, textLength));
}
