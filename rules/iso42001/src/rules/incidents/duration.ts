/** What a number without a unit counts. */
type Unit = "hours" | "days";

const hoursOf = { min: 1 / 60, h: 1, d: 24, w: 7 * 24, month: 31 * 24 } as const;

/**
 * How many hours a text allows: `72` (in the given unit), `3 days`, `2 working days`, `4 hours after classification`.
 * Weekends are added to working days. `undefined` where it names no number: `without undue delay`.
 */
export function parseHours(text: string, unit: Unit): number | undefined {
  if (/^\s*(?:immediate(?:ly)?|at once|same (?:working |business )?day)\b/i.test(text)) return 24;
  if (/^\s*next (?:working |business )?day\b/i.test(text)) return 72;
  const found = /(\d+(?:[.,]\d+)?)\s*(?:(working|business)\s+)?(min|h|d|w|month)?/i.exec(text);
  if (!found) return undefined;
  const [, digits = "", working, letters = unit === "hours" ? "h" : "d"] = found;
  const size = hoursOf[letters.toLowerCase() as keyof typeof hoursOf];
  const amount = Number(digits.replace(",", "."));
  const weekends = working !== undefined && size === 24 ? Math.ceil(amount / 5) * 48 : 0;
  return amount * size + weekends;
}

/** Hours in words: `72 hours`, `15 days`. */
export function nameHours(hours: number): string {
  if (hours > 96 && hours % 24 === 0) return `${hours / 24} days`;
  return hours === 1 ? "1 hour" : `${Math.round(hours * 10) / 10} hours`;
}
