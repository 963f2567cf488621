import { type DueDate, isDay, type Result } from "@aims-lint/core";
import { sanitise } from "../safety/sanitise.ts";
import { calendarIdentities } from "./calendar-identities.ts";
import type { DueSelection } from "./select-due.ts";

/**
 * What falls due as an iCalendar (RFC 5545): an event of a whole day for each date. Its identity is made of what falls due and
 * not of the day, so that a moved date moves the event. What has no day of the calendar is left out.
 */
export function formatDueCalendar({ today }: Result, { dates }: DueSelection): string {
  const events = dates.filter(({ day }) => isDay(day));
  const ids = calendarIdentities(events);
  const stamp = `${compact(isDay(today) ? today : "1970-01-01")}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//aims-lint//due//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:AI management system",
    ...events.flatMap((date) => event(date, ids.get(date) ?? "", stamp)),
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
    `DTSTART;VALUE=DATE:${compact(day)}`,
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

function compact(day: string): string {
  return day.replaceAll("-", "");
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
