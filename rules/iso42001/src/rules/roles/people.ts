import { normaliseKey } from "@aims-lint/core";

const separators = /[,;/&|()<>\n]|\s[-–—]\s|\s(?:and|und|et|y|e|en)\s/iu;
const honorifics = /^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|sir|ing|dipl|med|phd|msc|bsc|mba|hon)(?: |$))+/;

/**
 * The persons and roles that a text about people mentions, normalised: `sarah chen` and `chief ai officer` of
 * `Dr. Sarah Chen, Chief AI Officer`; `jane doe` of `jane.doe@example.com`.
 */
export function mentionsOf(text: string): string[] {
  return text
    .split(separators)
    .map((part) =>
      normaliseKey(part.replace(/@[\w.-]+/g, " "))
        .replace(honorifics, "")
        .trim(),
    )
    .filter((mention) => mention !== "");
}

/** Whether two mentions mean one person: the same name, or the same surname with a fitting initial. */
export function isSamePerson(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a.length === 1 || b.length === 1) return isAccount(one, b) || isAccount(other, a);
  const isShort = a[0]?.length === 1 || b[0]?.length === 1;
  return isShort && a[0]?.[0] === b[0]?.[0] && a.at(-1) === b.at(-1);
}

/** `jdoe` and `janedoe` for Jane Doe. */
function isAccount(account: string, name: readonly string[]): boolean {
  const [first = "", last = ""] = [name[0], name.at(-1)];
  return name.length > 1 && (account === first[0] + last || account === first + last);
}

/** Whether two mentions mean one role: the same words, one within the other, or an abbreviation (`CISO`). */
export function isSameRole(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.includes(" ")) return ` ${long} `.includes(` ${short} `);
  return short.length >= 3 && short === initials(long);
}

function initials(name: string): string {
  return name
    .split(" ")
    .filter((word) => !["of", "the", "and", "for"].includes(word))
    .map((word) => word[0] ?? "")
    .join("");
}
