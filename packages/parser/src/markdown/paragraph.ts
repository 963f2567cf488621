import { BRACKET_OPEN, DASH, EQUALS, skipBlanks } from "./characters.ts";
import { ContentBuilder } from "./content.ts";
import { readDefinition } from "./definition.ts";
import { contentFrom, joinContent, rangeInDocument } from "./joined-text.ts";
import type { Line } from "./line.ts";
import type { Content, Definition, Heading, Paragraph } from "./outline.ts";

/** A paragraph while its lines come in; it may turn out to be definitions, a heading or a table. */
export class OpenParagraph {
  readonly kind = "paragraph";
  readonly text: string;
  readonly #content = new ContentBuilder();
  /** The last line, for a table whose header it may be. */
  lastSolid = 0;
  lastEnd = 0;
  lastIndent = 0;
  #endBefore = 0;

  constructor(line: Line) {
    this.text = line.text;
    this.add(line);
  }

  add(line: Line): void {
    this.#endBefore = this.lastEnd;
    this.#content.add(line, this.#content.empty ? line.solid : line.at);
    this.lastSolid = line.solid;
    this.lastEnd = line.end;
    this.lastIndent = line.indent;
  }

  /** Gives the last line away, to be the header of a table. */
  dropLast(): void {
    this.#content.dropLast(this.#endBefore);
    this.lastEnd = this.#endBefore;
  }

  /** Ends the paragraph: the definitions at its start, then what is left of it, if anything. */
  finish(): { definitions: Definition[]; paragraph: Paragraph | undefined } {
    const content = this.#content.finish();
    const [first] = content;
    if (first === undefined) return { definitions: [], paragraph: undefined };
    const { definitions, rest } =
      this.text.charCodeAt(first.start) === BRACKET_OPEN
        ? takeDefinitions(this.text, content)
        : { definitions: [], rest: content };
    const start = rest[0]?.start;
    if (start === undefined) return { definitions, paragraph: undefined };
    return { definitions, paragraph: { type: "paragraph", start, end: this.lastEnd, content: rest } };
  }
}

function takeDefinitions(text: string, content: Content): { definitions: Definition[]; rest: Content } {
  const joined = joinContent(text, content);
  const { value } = joined;
  const definitions: Definition[] = [];
  let at = 0;
  for (let found = readDefinition(value, at); found !== undefined; found = readDefinition(value, at)) {
    const destination = rangeInDocument(joined, found.destination);
    definitions.push({
      type: "definition",
      ...rangeInDocument(joined, found),
      label: found.label,
      destination,
    });
    at = found.next;
  }
  if (at === 0) return { definitions, rest: content };
  return { definitions, rest: contentFrom(content, skipBlanks(value, at, value.length)) };
}

/** The depth of the heading that a line of `=` or `-` makes of the paragraph above it. */
export function setextDepth(line: Line): 1 | 2 | undefined {
  const marker = line.text.charCodeAt(line.solid);
  if (marker !== EQUALS && marker !== DASH) return undefined;
  let at = line.solid;
  while (at < line.end && line.text.charCodeAt(at) === marker) at++;
  if (skipBlanks(line.text, at, line.end) < line.end) return undefined;
  return marker === EQUALS ? 1 : 2;
}

/** A paragraph with an underline. */
export function setextHeading(paragraph: Paragraph, depth: 1 | 2, end: number): Heading {
  return { type: "heading", start: paragraph.start, end, depth, setext: true, content: paragraph.content };
}
