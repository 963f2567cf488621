/** 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a name may begin with. */
export const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36 || code > 127;

/** What a name may go on with. */
export const isNamePart = (code: number): boolean => isNameStart(code) || isDigit(code);

/** A point with a digit behind it: `1..=n` and `1.max(2)` are no fractions. */
export const isFraction = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1));

/** Where a name ends that begins at `start`. */
export function endOfName(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isNamePart(text.charCodeAt(at))) at++;
  return at;
}
