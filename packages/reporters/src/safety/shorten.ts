/**
 * A text of at most `longest` UTF-16 code units and a few, with the number of those left out. Pairs of
 * surrogates stay together.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const code = text.charCodeAt(longest - 1);
  const kept = text.slice(0, code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest);
  return `${kept}… [${text.length - kept.length} more characters]`;
}
