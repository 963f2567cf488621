/** Where a text still holds what a template told its author to replace. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What placeholders look like, each with texts of which one has to be there: most values have none of them. */
const marks: readonly { readonly hints: readonly string[]; readonly mark: RegExp }[] = [
  { hints: ["{{"], mark: /\{\{[^{}\n]{0,200}\}\}/g },
  { hints: ["{%"], mark: /\{%[^%\n]{0,200}%\}/g },
  { hints: ["<%"], mark: /<%[^%\n]{0,200}%>/g },
  { hints: ["${"], mark: /\$\{[^{}\n]{1,80}\}/g },
  {
    hints: ["["],
    mark: /\[(?:insert|enter|your|name of|company|organi[sz]ation|date|name|title|role|describe|specify|add|list|to be|tbd|tbc|todo|e\.g\.|xx)\b[^[\]\n]{0,120}\](?![([:])/gi,
  },
  { hints: ["["], mark: /\[(?:[A-Z][A-Za-z]*(?:[ /_-][A-Z][A-Za-z]*){0,5})\](?![([:])/g },
  {
    hints: ["["],
    mark: /\[(?:active|open|high|low|yes|proposed)(?: ?[/|] ?[\w -]{1,30}){1,5}\](?![([:])/gi,
  },
  {
    hints: ["<"],
    mark: /(?<![\w.])<(?:your|insert|enter|company|organi[sz]ation|name|date|role|title|owner|version)(?:[ _-][\w -]{0,60})?>/gi,
  },
  { hints: ["TODO", "TBD", "TBC", "FIXME", "XXX"], mark: /\b(?:TODO|TBD|TBC|FIXME|XXX)\b/g },
  {
    hints: ["o be ", "O BE ", "o Be "],
    mark: /\bto be (?:defined|determined|confirmed|completed|assigned|decided|filled in)\b/gi,
  },
  { hints: ["orem ", "OREM "], mark: /\blorem ipsum\b/gi },
  { hints: ["____"], mark: /_{4,}/g },
  { hints: ["YYYY", "AAAA", "JJJJ"], mark: /\b(?:YYYY|AAAA|JJJJ)-(?:MM|NNN)(?:-(?:DD|TT|JJ))?\b/g },
  {
    hints: ["YYYY", "AAAA", "JJJJ", "yyyy", "aaaa", "jjjj"],
    mark: /\b(?:DD|MM|JJ|TT)[/.](?:MM|DD)[/.](?:YYYY|AAAA|JJJJ)\b/gi,
  },
  { hints: ["{"], mark: /\{(?:jj|mm|dd|yyyy|aaaa|tt|jjjj)\}/gi },
  { hints: ["-XX", "-NN", "-##"], mark: /\b[A-Z]{1,8}-(?:XXX?X?|NNN?N?|###?#?)(?![\w#])/g },
];

/**
 * The placeholders of a text, in order and without overlaps: `{{owner}}`, `[Company Name]`, `TBD`, `____`,
 * `YYYY-MM-DD`. Offsets count in the text that was given. A bracketed text that is a link is none.
 */
export function findPlaceholders(text: string): Placeholder[] {
  return placeholderFinder(text)(text);
}

/** What every placeholder has one of; most values are short and have none, and this is asked of each. */
const trace = /[[{<$_]|[A-Z#]{2}|y{4}|a{4}|j{4}|o [Bb]e |orem /;

/** Makes the same search for pieces of a text, which asks of the whole text once what it cannot hold. */
export function placeholderFinder(whole: string): (piece: string) => Placeholder[] {
  const possible = marks.filter(({ hints }) => hints.some((hint) => whole.includes(hint)));
  return (piece) =>
    possible.length === 0
      ? []
      : find(
          piece,
          possible.map(({ mark }) => mark),
        );
}

function find(text: string, patterns: readonly RegExp[]): Placeholder[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
      text: match,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((placeholder) => {
    if (placeholder.start < end) return false;
    end = placeholder.end;
    return true;
  });
}

/** Of `tbd` as a whole answer, with the marks around it, in characters. */
const longestWord = 12;

/** Whether a value is nothing but placeholders, or an unanswered choice such as `[ ] yes [ ] no`. */
export function isPlaceholder(text: string): boolean {
  if (text.length <= longestWord && /^\W*tb[dc]\W*$/i.test(text)) return true;
  if (!trace.test(text)) return false;
  if (/^(?:\[ \][^[\]]*){2,}$/.test(text.trim())) return true;
  const placeholders = findPlaceholders(text);
  if (placeholders.length === 0) return false;
  let rest = "";
  let at = 0;
  for (const { start, end } of placeholders) {
    rest += text.slice(at, start);
    at = end;
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(at));
}
