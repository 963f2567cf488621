/** One bound of a criterion: `>= 90`, `at most 0.5 %`. */
interface Bound {
  readonly from?: number;
  readonly to?: number;
  readonly isStrict: boolean;
  readonly unit: string;
}

const operators: readonly (readonly [RegExp, "from" | "to", boolean])[] = [
  [/^(?:>=|=>|≥|at least|min(?:imum)?(?: of)?|not (?:less|lower|below) than|no less than)$/, "from", false],
  [/^(?:>|more than|greater than|above|over)$/, "from", true],
  [
    /^(?:<=|=<|≤|at most|max(?:imum)?(?: of)?|not (?:more|higher|above) than|no more than|up to)$/,
    "to",
    false,
  ],
  [/^(?:<|less than|lower than|below|under)$/, "to", true],
];

const number = String.raw`(-?\d+(?:[.,]\d+)*)\s*(%|percent\b)?`;
const bound = new RegExp(
  String.raw`(>=|=>|≥|<=|=<|≤|>|<|\b(?:at least|at most|minimum(?: of)?|min|maximum(?: of)?|max|not (?:less|lower|below|more|higher|above) than|no (?:less|more) than|up to|more than|greater than|less than|lower than|above|over|below|under))\.?:?\s*${number}`,
  "gi",
);
const leading = new RegExp(String.raw`^[^\p{L}\d-]{0,3}${number}`, "iu");

/**
 * Whether a result is inside the bounds that a criterion names. `undefined` where nobody can tell from the texts: a
 * criterion in words, a bare number without direction, a result that does not begin with a number, other units.
 */
export function meets(result: string, criterion: string): boolean | undefined {
  const measured = leading.exec(result.trim());
  const bounds = [...criterion.matchAll(bound)].map(readBound);
  if (!measured || bounds.length === 0) return undefined;
  const value = toNumber(measured[1] ?? "");
  const unit = unitOf(measured[2]);
  if (bounds.some((each) => each.unit !== unit && each.unit !== "" && unit !== "")) return undefined;
  if (bounds.some((each) => each.unit !== unit && Math.abs(value) <= 1)) return undefined;
  return bounds.every((each) => isInside(value, each));
}

function readBound([, operator = "", digits = "", percent]: RegExpMatchArray): Bound {
  const word = operator.toLowerCase();
  const value = toNumber(digits);
  const [, side, isStrict] = operators.find(([pattern]) => pattern.test(word)) ?? [undefined, "from", false];
  return { [side]: value, isStrict, unit: unitOf(percent) };
}

function isInside(value: number, { from, to, isStrict }: Bound): boolean {
  if (from !== undefined) return isStrict ? value > from : value >= from;
  if (to !== undefined) return isStrict ? value < to : value <= to;
  return true;
}

/** `1,000` is a thousand, `0,93` is less than one. */
function toNumber(digits: string): number {
  const isGrouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(isGrouped ? digits.replaceAll(",", "") : digits.replace(",", "."));
}

function unitOf(text: string | undefined): string {
  return text === undefined ? "" : "percent";
}
