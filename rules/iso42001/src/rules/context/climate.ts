import { type Document, type Entry, plainText, type Range, type Value } from "@aims-lint/core";
import { sentencesOf } from "../../shared/sentences.ts";

/** A place at which a document speaks of climate change. */
export interface ClimateMention {
  readonly range: Range;
  /** Whether it says what climate change means here, more than the words themselves. */
  readonly isDetermined: boolean;
}

const climate =
  /\bclimate[- _](?:change|crisis|risks?|action|issues?|impacts?|relevan\w+|protection|determination|decision|reason)|klima(?:wandel|schutz|änderung|veränderung)|changements? climatiques?|cambio clim[aá]tico|mudan[cç]as? clim[aá]ticas?|alterações climáticas|cambiament[oi] climatic[oi]|klimaatverandering|気候変動|气候变化|氣候變化/iu;
const climateKey = /^(?:climate|klima|climat|clima)(?:[ _-]|$)/iu;

/** "See the section below" says nothing by itself. */
const pointer = /^(?:see|cf\.?|siehe|voir|vgl\.?|ver|véase)\b/i;

/** What a template, a checklist or the standard asks. */
const question =
  /\b(?:whether|ob|si le|determine if|consider if|must determine|has to be determined)\b|\?\s*$/i;

/** Where a document speaks of climate change: sections, fields, rows and sentences. */
export function climateMentions(document: Document): ClimateMention[] {
  return [...inSections(document), ...inFields(document), ...inRows(document), ...inSentences(document)];
}

function inSections({ sections }: Document): ClimateMention[] {
  return sections.flatMap(({ heading, range }) => {
    if (!climate.test(heading.value) && !climateKey.test(heading.value.replace(/^[\d.\s]+/, ""))) return [];
    const below = sections.filter(
      (inner) => inner.range.start >= range.start && inner.range.end <= range.end,
    );
    const text = below.map(({ prose }) => prose.value).join(" ");
    return [{ range: heading.range, isDetermined: countWords(text) >= 5 }];
  });
}

function inFields(document: Document): ClimateMention[] {
  const entries = [
    ...document.metadata,
    ...document.sections.flatMap((section) => section.entries),
    ...(document.data ? entriesIn(document.data) : []),
  ].filter(({ key }) => climate.test(key.value) || climateKey.test(key.value));
  const [first] = entries;
  if (!first) return [];
  const text = [...new Set(entries)].map(({ value }) => plainText(value)).join(" ");
  return [{ range: first.key.range, isDetermined: countWords(text) >= 5 }];
}

function entriesIn(value: Value): Entry[] {
  if (value.type === "list") return value.items.flatMap(entriesIn);
  if (value.type !== "mapping") return [];
  return value.entries.flatMap((entry) => [entry, ...entriesIn(entry.value)]);
}

function inRows({ tables }: Document): ClimateMention[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      const cell = cells.find(({ value }) => climate.test(value));
      if (!cell) return [];
      const texts = cells.map(({ value }) => value.trim());
      const isDetermined =
        !texts.some((text) => pointer.test(text)) && texts.some((text) => countWords(text) >= 5);
      return [{ range: cell.range, isDetermined }];
    }),
  );
}

function inSentences(document: Document): ClimateMention[] {
  return sentencesOf(document)
    .filter(({ text, isRow }) => !isRow && climate.test(text))
    .map(({ text, start }) => ({
      range: { start, end: start + (/^[^\r\n]*/.exec(document.text.slice(start))?.[0].length ?? 0) },
      isDetermined: countWords(text) >= 7 && !question.test(text),
    }));
}

/** Words, or for scripts without blanks a guess at them. */
function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) + Math.floor(dense / 2);
}
