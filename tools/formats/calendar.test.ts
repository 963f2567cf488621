import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { writtenBy } from "./written.ts";

interface CalendarComponent {
  readonly name: string;
  getAllSubcomponents(): CalendarComponent[];
  getFirstPropertyValue(name: string): unknown;
}

/** As far as it is used here; its own types are there only where it is installed. */
interface Ical {
  readonly design: { strict: boolean };
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => CalendarComponent;
}

const path = createRequire(import.meta.url).resolve("ical.js");
const { default: ical } = (await import(pathToFileURL(path).href)) as { default: Ical };
ical.design.strict = true;

test.each(["flawed", "hostile"] as const)(
  "an independent reader finds every date of %s in the calendar",
  (example) => {
    const calendar = new ical.Component(ical.parse(readFileSync(writtenBy(example, "due", "ics"), "utf8")));
    const { due: dates } = JSON.parse(readFileSync(writtenBy(example, "due", "json"), "utf8")) as {
      due: { day: string }[];
    };
    const events = calendar.getAllSubcomponents();
    expect(events.map(({ name }) => name)).toEqual(dates.map(() => "vevent"));
    expect(events.map((event) => String(event.getFirstPropertyValue("dtstart")))).toEqual(
      dates.map(({ day }) => day),
    );
    expect(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size).toBe(events.length);
  },
);
