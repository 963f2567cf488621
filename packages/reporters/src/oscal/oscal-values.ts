import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { sanitise } from "../safety/sanitise.ts";
import { shorten } from "../safety/shorten.ts";

/** The version of OSCAL that is written; what reads OSCAL lags behind its newest. */
export const oscalVersion = "1.1.3";

/** The namespace of our properties. */
export const ours = "https://github.com/aims-lint/aims-lint/ns/oscal";

/** Characters of a text that are written. */
const longest = 4000;

/** A property with a name of ours. */
export interface Prop {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/** Properties of what is known; those without a value are left out. */
export function props(values: Readonly<Record<string, string | undefined>>): { readonly props?: Prop[] } {
  const found = Object.entries(values).flatMap(([name, value]): Prop[] =>
    value === undefined || plainLine(value) === "" ? [] : [{ name, ns: ours, value: plainLine(value) }],
  );
  return found.length === 0 ? {} : { props: found };
}

/** A text as OSCAL's strings have it: one line, not empty, no blanks around it. */
export function plainLine(text: string): string {
  return shorten(sanitise(text.replace(/\s+/g, " ").trim()), longest).trim();
}

/** A text for a member that is Markdown, shown as it is, on one line; a dash where there is none. */
export function markdownLine(text: string): string {
  return escapeMarkdown(shorten(text, longest)).trim() || "–";
}

/** A day as a moment, which OSCAL wants: its beginning in UTC. What is no day gives the first of 1970. */
export function startOf(day: string): string {
  const time = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return `${isDay ? day : "1970-01-01"}T00:00:00Z`;
}

/** A requirement's id as OSCAL's tokens have it, which begin with a letter: `a.6.2.4`, `clause-6.1.3`. */
export function toToken(requirement: string): string {
  const plain = requirement.toLowerCase().replace(/[^a-z\d._-]+/g, "-");
  return /^[a-z_]/.test(plain) ? plain : `clause-${plain}`;
}
