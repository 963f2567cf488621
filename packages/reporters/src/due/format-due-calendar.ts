import type { DueDate, Result } from "@aims-lint/core";
import { sanitise } from "../safety/sanitise.ts";
import type { DueSelection } from "./select-due.ts";

/**
 * What falls due as an iCalendar (RFC 5545): an event of a whole day for each date. Its identity is made of what falls due and
 * not of the day, so that a moved date moves the event.
 */
export function formatDueCalendar({ today }: Result, { dates }: DueSelection): string {
  const seen = new Map<string, number>();
  const stamp = `${today.replaceAll("-", "")}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//aims-lint//due//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:AI management system",
    ...dates.flatMap((date) => {
      const name = `${date.type} ${date.subject}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return event(date, `${identity(name)}-${count}`, stamp);
    }),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event({ day, type, title, owner, subject, at }: DueDate, id: string, stamp: string): string[] {
  const where = `${at.path}:${at.start.line}`;
  const description = [subject, ...(owner === undefined ? [] : [owner]), where].join("; ");
  return [
    "BEGIN:VEVENT",
    `UID:${id}@aims-lint`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${escapeText(type)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return sanitise(text).replace(/[\\;,]/g, "\\$&");
}

/** Letters and digits as they are, others by their code, so that two things never share an identity. */
function identity(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** Lines of at most 75 octets, cut between characters; what follows begins with a blank. */
function fold(line: string): string {
  const lines: string[] = [""];
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join("\r\n");
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
