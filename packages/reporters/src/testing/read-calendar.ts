/** One event of a calendar, by property name without parameters: `{ UID: "…", SUMMARY: "…" }`. */
export type CalendarEvent = Readonly<Record<string, string>>;

/**
 * For tests: reads an iCalendar back (RFC 5545): lines end with CRLF, are unfolded, texts lose their escapes.
 * @throws {TypeError} for a line that is too long or that is no property.
 */
export function readCalendar(text: string): { properties: CalendarEvent; events: CalendarEvent[] } {
  if (!text.endsWith("\r\n")) throw new TypeError("The last line does not end.");
  const folded = text.slice(0, -2).split("\r\n");
  for (const line of folded) {
    if (new TextEncoder().encode(line).length > 75) throw new TypeError(`${line} is too long.`);
    if (/[\0-\x08\n-\x1f\x7f]/.test(line)) throw new TypeError(`${JSON.stringify(line)} holds a control.`);
  }
  const properties: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let open: Record<string, string> = properties;
  for (const line of folded.join("\r\n").replaceAll("\r\n ", "").split("\r\n")) {
    const match = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)?:(.*)$/.exec(line);
    if (!match) throw new TypeError(`${line} is no property.`);
    const [, name = "", value = ""] = match;
    if (line === "BEGIN:VEVENT") {
      open = {};
      events.push(open);
    } else if (line === "END:VEVENT") open = properties;
    else if (name in open) throw new TypeError(`${name} is there twice.`);
    else
      open[name] = value.replace(/\\([\\;,nN])/g, (_all, escaped: string) =>
        /n/i.test(escaped) ? "\n" : escaped,
      );
  }
  return { properties, events };
}
