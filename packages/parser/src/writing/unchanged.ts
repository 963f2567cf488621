import type { Document, Entry, Table } from "@aims-lint/core";
import { said } from "./yaml-part.ts";

/** What must stay as it was when something is added to a document, apart from metadata. */
export function whatStays({ document, tables }: { document: Document; tables: boolean }): string {
  const { sections, links, directives, problems } = document;
  return JSON.stringify([
    sections.map(({ heading, depth }) => [heading.value, depth]),
    links.map(({ destination }) => destination),
    directives.map(({ text, target }) => [text.value, document.text.slice(target.start, target.end)]),
    problems.map(({ code }) => code),
    tables ? document.tables.map(cellsOf) : [],
  ]);
}

/** Metadata without places. What `metadata:` holds is there as entries of its own. */
export function pairsOf(metadata: readonly Entry[]): string[] {
  return metadata.flatMap(({ key, value }) =>
    value.type === "mapping" ? [] : [JSON.stringify([key.value, said(value)])],
  );
}

function cellsOf({ header, rows }: Table): string[][] {
  return [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ value }) => value));
}
