import { append, type Dossier } from "@aims-lint/core";
import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { soaFacts } from "./soa-facts.ts";
import { type SoaRow, soaTable } from "./soa-rows.ts";

/** The Statement of Applicability as a page, with a table for each heading of the standard. Columns in which nothing stands are left out. */
export function formatSoaMarkdown(dossier: Dossier): string {
  const { columns, rows } = soaTable(dossier);
  const shown = columns.filter((name) => rows.some(({ cells }) => (cells[name] ?? []).length > 0));
  const titles = new Map(dossier.groups.map(({ id, title }) => [id, `${id} ${title}`]));
  const parts = new Map<string, SoaRow[]>();
  for (const row of rows) append(parts, titleOf(row.group, row.cells, titles), row);
  return [
    `# Statement of Applicability of ${escapeMarkdown(dossier.provenance.project)}\n`,
    ...soaFacts(dossier).map(([name, text]) => `- ${name}: ${escapeMarkdown(text)}`),
    "",
    ...[...parts].map(([title, own]) => `## ${escapeMarkdown(title)}\n\n${table(shown, own)}`),
  ].join("\n");
}

function titleOf(
  group: string | undefined,
  cells: SoaRow["cells"],
  titles: ReadonlyMap<string, string>,
): string {
  if (group !== undefined) return titles.get(group) ?? group;
  return cells.Control ? "Besides the controls of the standard" : "No answer";
}

function table(columns: readonly string[], rows: readonly SoaRow[]): string {
  const lines = [
    columns,
    columns.map(() => "---"),
    ...rows.map((row) => columns.map((name) => cell(row, name))),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
}

function cell({ cells }: SoaRow, name: string): string {
  return (cells[name] ?? []).map(escapeMarkdown).join("<br>");
}
