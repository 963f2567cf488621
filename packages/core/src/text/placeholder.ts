/** Where a text still holds what a template told its author to replace. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const marks: readonly RegExp[] = [
  /\{\{[^{}\n]{0,200}\}\}/g,
  /\{%[^%\n]{0,200}%\}/g,
  /<%[^%\n]{0,200}%>/g,
  /\$\{[^{}\n]{1,80}\}/g,
  /\[(?:insert|enter|your|name of|company|organi[sz]ation|date|name|title|role|describe|specify|add|list|to be|tbd|tbc|todo|e\.g\.|xx)\b[^[\]\n]{0,120}\](?![([:])/gi,
  /\[(?:[A-Z][A-Za-z]*(?:[ /_-][A-Z][A-Za-z]*){0,5})\](?![([:])/g,
  /\[(?:active|open|high|low|yes|proposed)(?: ?[/|] ?[\w -]{1,30}){1,5}\](?![([:])/gi,
  /(?<![\w.])<(?:your|insert|enter|company|organi[sz]ation|name|date|role|title|owner|version)(?:[ _-][\w -]{0,60})?>/gi,
  /\b(?:TODO|TBD|TBC|FIXME|XXX)\b/g,
  /\bto be (?:defined|determined|confirmed|completed|assigned|decided|filled in)\b/gi,
  /\blorem ipsum\b/gi,
  /_{4,}/g,
  /\b(?:YYYY|AAAA|JJJJ)-(?:MM|NNN)(?:-(?:DD|TT|JJ))?\b/g,
  /\b(?:DD|MM|JJ|TT)[/.](?:MM|DD)[/.](?:YYYY|AAAA|JJJJ)\b/gi,
  /\{(?:jj|mm|dd|yyyy|aaaa|tt|jjjj)\}/gi,
  /\b[A-Z]{1,8}-(?:XXX?X?|NNN?N?|###?#?)\b/g,
];

/**
 * The placeholders of a text, in order and without overlaps: `{{owner}}`, `[Company Name]`, `TBD`, `____`,
 * `YYYY-MM-DD`. Offsets count in the text that was given. A bracketed text that is a link is none.
 */
export function findPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (const mark of marks) {
    for (const match of text.matchAll(mark)) {
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((placeholder) => {
    if (placeholder.start < end) return false;
    end = placeholder.end;
    return true;
  });
}

/** Whether a value is nothing but placeholders, or an unanswered choice such as `[ ] yes [ ] no`. */
export function isPlaceholder(text: string): boolean {
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
