import type { Directive } from "./directive.ts";
import type { Document } from "./document.ts";
import { createLocator } from "./locator.ts";
import type { Problem } from "./problem.ts";
import type { Table } from "./table.ts";
import type { Entry, Scalar } from "./value.ts";
import { noWriting } from "./writing.ts";

interface FakeDocument {
  readonly path?: string;
  readonly format?: Document["format"];
  readonly title?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** The first row is the header. */
  readonly table?: readonly (readonly string[])[];
  /** A directive on the line of the row with this number. */
  readonly directive?: { readonly text: string; readonly row: number };
  readonly problems?: readonly Problem[];
}

/** A document without a parser, for the engine's own tests: a title, `key: value` lines, one table. */
export function fakeDocument(source: FakeDocument = {}): Document {
  const { path = "aims/a.md", title, metadata = {}, table = [], problems = [] } = source;
  let text = "";
  const write = (value: string): Scalar => {
    const range = { start: text.length, end: text.length + value.length };
    text += value;
    return { type: "scalar", value, range };
  };
  const heading = title === undefined ? undefined : write(title);
  if (heading) text += "\n";
  const entries: Entry[] = Object.entries(metadata).map(([key, value]) => {
    const name = write(key);
    text += ": ";
    const entry = { key: { value: name.value, range: name.range }, value: write(value) };
    text += "\n";
    return entry;
  });
  const rows = table.map((cells) => {
    const start = text.length;
    const row = cells.map((cell) => {
      const scalar = write(cell);
      text += "|";
      return scalar;
    });
    const range = { start, end: text.length };
    text += "\n";
    return { cells: row, range };
  });
  const [header, ...body] = rows;
  const tables: Table[] = header
    ? [{ header: header.cells, rows: body, range: { start: 0, end: text.length } }]
    : [];
  const target = source.directive && body[source.directive.row]?.range;
  const directives: Directive[] =
    source.directive && target
      ? [{ text: { value: source.directive.text, range: target }, range: target, target }]
      : [];
  return {
    path,
    format: source.format ?? "markdown",
    text,
    title: heading && { value: heading.value, range: heading.range },
    metadata: entries,
    sections: [],
    tables,
    links: [],
    anchors: new Set(),
    prose: [],
    comments: [],
    data: undefined,
    directives,
    problems,
    writing: noWriting,
    locate: createLocator(path, text),
  };
}
