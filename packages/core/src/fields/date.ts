import * as z from "zod";
import { type Day, makeDay } from "../calendar/day.ts";
import type { Field, FieldOptions } from "./field.ts";
import { scalarField } from "./scalar-field.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A calendar day. Read as written: `2026-03-31`, with or without a time; `20260331`; `31 March 2026`;
 * `March 31, 2026`; `31.03.2026`; the first of several, `21-25 March 2026`. A day that is in no calendar,
 * a month without a day and `03/04/2026`, which may be two days, are not read.
 */
export function date(options: FieldOptions = {}): Field<Day> {
  return scalarField({
    type: "date",
    options,
    schema: z.iso.date(),
    expected: "a day of the calendar, such as 2026-03-31",
    noneIsEmpty: true,
    parse: parseDay,
  });
}

/** The days of a stretch: `21-25`, `September 21st to 25th`. */
const severalDays =
  /^((?:[a-z]{3,9}\.? +)?\d{1,2}(?:st|nd|rd|th)?) ?(?:-|to|and|&) ?\d{1,2}(?:st|nd|rd|th)?(?=[, ])/i;

/** The day that a text names at its start, or `undefined`. */
function parseDay(value: string): Day | undefined {
  const text = value.normalize("NFKC").replace(/[‐-―]/g, "-").trim();
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted) return makeDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (slashed) return unambiguous(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const first = text.replace(severalDays, "$1");
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4})(?!\d)/i.exec(first);
  if (named) return byName(named[3], named[2], named[1]);
  const american = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)/i.exec(first);
  return american ? byName(american[3], american[1], american[2]) : undefined;
}

function unambiguous(first: number, second: number, year: number): Day | undefined {
  if (first > 12) return makeDay(year, second, first);
  if (second > 12 || first === second) return makeDay(year, first, second);
  return undefined;
}

function byName(year = "", name = "", day = ""): Day | undefined {
  return makeDay(Number(year), months.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(day));
}
