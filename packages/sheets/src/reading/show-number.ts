import { fromSerial } from "../serial-day.ts";

/** The codes of the formats that every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), as far as they matter here. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  20: "h:mm",
  21: "h:mm:ss",
  45: "mm:ss",
  49: "@",
};

/** The code of a format by its number; `custom` are those that the file defines. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string {
  const isDay =
    (id >= 14 && id <= 22 && id !== 20 && id !== 21) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return custom.get(id) ?? builtIn[id] ?? (isDay ? "yyyy-mm-dd" : "General");
}

/**
 * A number as its cell shows it, where that says more than the number itself: `007`, `25%`, `R-012`, `2026-03-31`. Days are always
 * `YYYY-MM-DD`, and thousands are not parted, so that a program reads them too.
 */
export function showNumber(written: string, code: string, isFrom1904: boolean): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  const section = sectionFor(value, code);
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const elapsed = /\[(h|m|s)\1*\]/i.exec(section)?.[1];
  if (elapsed !== undefined) return elapsedTime(value, elapsed.toLowerCase());
  if (/[dyhs]|m(?!.*[#0?])/i.test(bare) && !/general/i.test(bare))
    return fromSerial(value, isFrom1904) ?? written;
  const percent = bare.includes("%");
  const pattern = /[#0?,]*[0#?](?:\.[0#?]+)?/.exec(bare)?.[0];
  if (pattern === undefined || /[eE/]/.test(bare.replace(/general/i, ""))) return plainNumber(value);
  const [whole = "", decimals = ""] = pattern.replaceAll(",", "").split(".");
  const scaled = percent ? Number((Math.abs(value) * 100).toPrecision(15)) : Math.abs(value);
  const fixed = trimOptional(scaled.toFixed(Math.min(decimals.length, 20)), decimals);
  const [integer = "", fraction] = fixed.split(".");
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, "0");
  const sign = value < 0 && section === code.split(";")[0] ? "-" : "";
  const digits = fraction === undefined ? padded : `${padded}.${fraction}`;
  const { before, after } = literals(section);
  return `${sign}${before}${digits}${percent ? "%" : ""}${after}`.trim();
}

/** How long something took, as the largest unit of the format has it: 1.25 is `30:00` in hours and minutes. */
function elapsedTime(days: number, unit: string): string {
  const perDay = unit === "h" ? 24 : unit === "m" ? 1440 : 86_400;
  const rest = { h: 60, m: 60, s: 1 }[unit] ?? 1;
  const total = Math.round(Math.abs(days) * perDay * rest);
  const small = rest === 1 ? "" : `:${String(total % rest).padStart(2, "0")}`;
  return `${days < 0 ? "-" : ""}${Math.floor(total / rest)}${small}`;
}

/** A number as a cell without a format shows it, with at most 15 digits that count. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function sectionFor(value: number, code: string): string {
  const [positive = "General", negative, zero] = code.split(";");
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined && /[0#]/.test(zero) ? zero : positive;
}

/** Drops the decimals that the format shows only where they are needed. */
function trimOptional(fixed: string, decimals: string): string {
  const needed = decimals.replace(/[#?]+$/, "").length;
  const [integer = "", fraction = ""] = fixed.split(".");
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, "");
  return kept === "" ? integer : `${integer}.${kept}`;
}

/** The texts that a format puts around the number: `R-` of `"R-"000`. */
function literals(section: string): { before: string; after: string } {
  const pieces = { before: "", after: "" };
  let side: "before" | "after" = "before";
  for (const match of section.matchAll(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|([#0?,.]+)|_.|\*.|\[[^\]]*\]|([-+$€£ ()/])/gu,
  )) {
    if (match[4] !== undefined) side = "after";
    else pieces[side] += match[1] ?? match[2] ?? match[3] ?? match[5] ?? "";
  }
  return pieces;
}
