import {
  type Document,
  type List,
  type Mapping,
  normaliseHeading,
  normaliseKey,
  plainText,
  type Scalar,
  type Section,
  type Table,
  type Value,
} from "@aims-lint/core";

/** A part of a document that speaks of one thing: what stands under a heading, under a line that ends with a colon, or below a key. */
export interface Part {
  /** Normalised: `likelihood`. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
}

/** The parts of a document, in order; a part within another is in both. */
export function partsOf({ sections, data }: Pick<Document, "sections" | "data">): Part[] {
  return [
    ...sections.flatMap((_, index) => fromSection(sections, index)),
    ...(data === undefined ? [] : fromValue(data)),
  ];
}

/** The lines that are short enough to define something; what is longer than this is prose, and slow to match. */
export function shortLines({ lines }: Part): readonly string[] {
  return lines.filter(({ length }) => length <= 300);
}

/** The parts with one of the names; those that have it as their whole title come first. */
export function partsNamed(parts: readonly Part[], names: Iterable<string>): Part[] {
  const keys = [...names].map(normaliseKey);
  const exact = parts.filter(({ title }) => keys.includes(title));
  const partly = parts.filter(({ title }) => keys.some((key) => ` ${title} `.includes(` ${key} `)));
  return [...new Set([...exact, ...partly])];
}

function fromSection(sections: readonly Section[], index: number): Part[] {
  const section = sections[index];
  if (!section) return [];
  let end = index + 1;
  while ((sections[end]?.range.start ?? Number.POSITIVE_INFINITY) < section.range.end) end++;
  const inner = sections.slice(index, end);
  return [
    {
      title: normaliseHeading(section.heading.value),
      lines: inner.flatMap(linesOf),
      tables: inner.flatMap((each) => each.tables),
    },
    ...fromHeadlines(linesOf(section)),
  ];
}

function linesOf({ prose }: Section): string[] {
  return prose.value.split(/\n|<br\s*\/?>/).map((line) => line.trim());
}

/** What follows a line such as `Likelihood assessment:`, up to the next one. */
function fromHeadlines(lines: readonly string[]): Part[] {
  const parts: { title: string; lines: string[]; tables: Table[] }[] = [];
  for (const line of lines) {
    const headline = /^([^:.]{3,60}):$/.exec(line)?.[1];
    if (headline !== undefined) parts.push({ title: normaliseKey(headline), lines: [], tables: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function fromValue(value: Value): Part[] {
  if (value.type !== "mapping") return [];
  return value.entries.flatMap((entry) => [
    {
      title: normaliseKey(entry.key.value),
      lines: linesOfValue(entry.value),
      tables: entry.value.type === "list" ? asTable(entry.value) : [],
    },
    ...fromValue(entry.value),
  ]);
}

function linesOfValue(value: Value): string[] {
  if (value.type === "scalar") return value.value.split("\n");
  if (value.type === "list") return value.items.map(plainText);
  return value.entries.map((entry) => `${entry.key.value}: ${plainText(entry.value)}`);
}

/** A list of mappings as the table that it could have been. */
function asTable({ items, range }: List): Table[] {
  const rows = items.filter((item): item is Mapping => item.type === "mapping");
  const header = rows[0]?.entries.map(({ key }): Scalar => ({ type: "scalar", ...key })) ?? [];
  if (header.length < 2) return [];
  const cell = (row: Mapping, name: string): Scalar => {
    const value = row.entries.find(({ key }) => key.value === name)?.value;
    return { type: "scalar", value: value ? plainText(value) : "", range: value?.range ?? row.range };
  };
  const read = (row: Mapping) => ({ cells: header.map(({ value }) => cell(row, value)), range: row.range });
  return [{ header, rows: rows.map(read), range }];
}
