import {
  type Document,
  isBlank,
  isPlaceholder,
  normaliseHeading,
  plainText,
  type Range,
  type Section,
} from "@aims-lint/core";

/** What a document says about something that it names: under a heading, behind a name, in a row, in a list item. */
export interface Labelled {
  /** Normalised: `audit results`. */
  readonly label: string;
  /** Empty where nothing was filled in. */
  readonly text: string;
  /** The heading, the name or the cell. */
  readonly range: Range;
}

/** Tables with more columns are registers, and their rows speak of records. */
const mostColumns = 4;

/** Everything in a document that has a name of its own, in the order of headings, fields, rows and items. */
export function labelledTexts(document: Document): Labelled[] {
  const { sections, metadata, tables } = document;
  return [
    ...sections.map(({ heading, range }) => {
      const inner = sections.filter(
        (each) => each.range.start >= range.start && each.range.start < range.end,
      );
      return label(heading.value, inner.map(({ prose }) => prose.value).join("\n"), heading.range);
    }),
    ...[...metadata, ...sections.flatMap(({ entries }) => entries)].map(({ key, value }) =>
      label(key.value, plainText(value), key.range),
    ),
    ...tables
      .filter(({ header }) => header.length <= mostColumns)
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells }) => {
        const [name, ...rest] = isNumber(cells[0]?.value) ? cells.slice(1) : cells;
        const text = rest.map(({ value }) => value).filter(isFilledIn);
        return name ? [label(name.value, text.join("\n"), name.range)] : [];
      }),
    ...sections.flatMap(belowHeadlines),
    ...sections
      .flatMap(({ items }) => items)
      .map(({ value, range }) => {
        const [, name = value, text = value] = /^([^:\n]{3,80}?)(?::\s|\s[-–—]\s)(.*)$/su.exec(value) ?? [];
        return label(name, text, range);
      }),
  ];
}

/** The first of several texts that speaks of one of the things, by their normalised names; one with something in it first. */
export function speakingOf(texts: readonly Labelled[], names: Iterable<string>): Labelled | undefined {
  const sought = [...names];
  const found = texts.filter((each) => sought.some((name) => ` ${each.label} `.includes(` ${name} `)));
  return found.find(({ text }) => text !== "") ?? found[0];
}

/** What follows a line such as `Findings:`, up to the next one; a field that was not filled in is no headline. */
function belowHeadlines({ prose, heading, entries }: Section): Labelled[] {
  const fields = new Set(entries.map(({ key }) => key.value));
  const parts: { readonly name: string; readonly lines: string[] }[] = [];
  for (const line of prose.value.split("\n").map((text) => text.trim())) {
    const name = /^([^:.]{3,60}):$/.exec(line)?.[1];
    if (name !== undefined && !fields.has(name)) parts.push({ name, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ name, lines }) => label(name, lines.join("\n"), heading.range));
}

function label(name: string, text: string, range: Range): Labelled {
  return { label: normaliseHeading(name), text: isFilledIn(text) ? text.trim() : "", range };
}

function isFilledIn(text: string): boolean {
  return !isBlank(text) && !isPlaceholder(text);
}

/** `1`, `a)`, `9.3.2 d.1`: what stands before a name to count it. */
function isNumber(text = ""): boolean {
  return /^[\d().]*\s?\(?[a-z]?[.)]?\d?[.)]?$/i.test(text.trim());
}
