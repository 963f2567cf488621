/** A limit for a measured value: `<= 2`, `at least 90 %`, `0.2 to 0.3`. */
export interface Limit {
  readonly least: number;
  readonly most: number;
  /** Whether the ends themselves are within. */
  readonly inclusive: boolean;
  /** `%`, `ms`; empty where none is given. */
  readonly unit: string;
}

/** A measured value with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const number = String.raw`[-+]?\d+(?:[.,]\d+)*`;
const unit = String.raw`\s*(%|percent\b|[\p{L}µ]+)?`;
const quantity = new RegExp(`(${number})${unit}`, "giu");

const forms: readonly (readonly [RegExp, "most" | "least", boolean])[] = [
  [/(?:<=|≤|=<)/, "most", true],
  [/(?:>=|≥|=>)/, "least", true],
  [/</, "most", false],
  [/>/, "least", false],
  [
    /\b(?:at most|no more than|not more than|not above|not over|not higher than|up to|max(?:imum|imal)?\b\.?|within)/i,
    "most",
    true,
  ],
  [
    /\b(?:at least|no less than|not less than|not below|not under|not lower than|min(?:imum|imal)?\b\.?)/i,
    "least",
    true,
  ],
  [/\b(?:below|under|less than|fewer than|lower than)\b/i, "most", false],
  [/\b(?:above|over|more than|greater than|higher than|exceeds)\b/i, "least", false],
  [/\b(?:or less|or lower|or fewer|or below)\b/i, "most", true],
  [/\b(?:or more|or higher|or above|or better)\b/i, "least", true],
];

/**
 * Reads a limit. `undefined` where a text says none, or several: `warn at 0.2, stop at 0.25` has no single answer, and of a
 * bare `5` nobody knows which side is the good one.
 */
export function parseLimit(text: string): Limit | undefined {
  const plain = withoutNotes(text);
  const found = quantities(plain);
  const [first, second] = found;
  if (!first) return undefined;
  if (found.length === 2 && second && isRange(plain))
    return first.value <= second.value
      ? { least: first.value, most: second.value, inclusive: true, unit: second.unit || first.unit }
      : undefined;
  if (found.length > 1) return undefined;
  const form = forms.find(([sign]) => sign.test(plain));
  if (!form) return undefined;
  const [, side, inclusive] = form;
  return {
    least: side === "least" ? first.value : Number.NEGATIVE_INFINITY,
    most: side === "most" ? first.value : Number.POSITIVE_INFINITY,
    inclusive,
    unit: first.unit,
  };
}

/** Reads the one value of a text: `0.27`, `99.1 %`; `undefined` for `35 of 40` and for words. */
export function parseQuantity(text: string): Quantity | undefined {
  const plain = withoutNotes(text);
  const found = quantities(plain);
  if (found.length !== 1 || !/^[^\p{L}\d]*[-+]?\d/u.test(plain)) return undefined;
  return found[0];
}

/** Whether a value keeps a limit; `undefined` where the two cannot be compared. */
export function isWithin({ value, unit: own }: Quantity, limit: Limit): boolean | undefined {
  if (own !== "" && limit.unit !== "" && own !== limit.unit) return undefined;
  const isShare = (own === "%") !== (limit.unit === "%");
  const sizes = [value, limit.least, limit.most].filter((size) => Number.isFinite(size) && size !== 0);
  if (isShare && sizes.some((size) => Math.abs(size) <= 1)) return undefined;
  return limit.inclusive
    ? value >= limit.least && value <= limit.most
    : value > limit.least && value < limit.most;
}

function withoutNotes(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\([^()]*\)/g, " ")
    .trim();
}

function isRange(text: string): boolean {
  return (
    /\bbetween\b.*\band\b/i.test(text) ||
    /^\D*\d[\d.,]*\s*(?:%|[\p{L}µ]+)?\s*(?:[-–—]|\.\.+|to|bis)\s*\d[\d.,]*\s*(?:%|[\p{L}µ]+)?\s*$/iu.test(
      text,
    )
  );
}

function quantities(text: string): Quantity[] {
  const spaced = text.replace(/(?<=\d)\s*[-–—]\s*(?=\d)/g, " – ");
  return [...spaced.matchAll(quantity)].flatMap(([, digits = "", sign = ""]) => {
    const value = toNumber(digits);
    const own = sign.toLowerCase();
    return value === undefined ? [] : [{ value, unit: own === "percent" ? "%" : known(own) }];
  });
}

/** Words behind a number that are no unit: `2 or less`, `0.2 to 0.3`. */
function known(word: string): string {
  return /^(?:or|to|bis|and|of|per|in|on|for|at|a)$/.test(word) ? "" : word;
}

/** `1140` of `1 140` stays two numbers; of `1,140` nobody knows whether it is more than a thousand or little more than one. */
function toNumber(digits: string): number | undefined {
  if (!digits.includes(",")) return digits.split(".").length > 2 ? undefined : Number(digits);
  if (/^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(digits) || /^[-+]?\d{1,3},\d{3}\.\d+$/.test(digits))
    return Number(digits.replaceAll(",", ""));
  return /^[-+]?\d+,\d{1,2}$/.test(digits) ? Number(digits.replace(",", ".")) : undefined;
}
