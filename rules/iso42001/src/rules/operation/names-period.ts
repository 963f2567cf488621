const span =
  /(?:\d|\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b)[\s\w-]{0,12}\b(?:hours?|days?|weeks?|months?|quarters?|years?|jahre?n?|monate?n?|tage?n?|meses|anos?|dias?)\b|\bP\d+[YMWD]\b|\d+\s?(?:d|h|m|y|mo|yr|yrs)\b/i;
const end =
  /\b(?:until|till|after|end of|life ?time of|permanent(?:ly)?|indefinite(?:ly)?|for ever|forever|schedule|retention (?:policy|plan))\b/i;

/** Whether a text says how long something is kept: a span of time, an event that ends it, or the schedule that says it. */
export function namesPeriod(text: string): boolean {
  return span.test(text) || end.test(text);
}
