import { type Document, normaliseHeading, type RecordOf, type Section } from "@aims-lint/core";
import type { scope } from "../../kinds/scope.ts";

type Scope = RecordOf<typeof scope>;

/** What a scope is made of. */
export type Element = "units" | "locations" | "systems" | "roles" | "boundaries" | "exclusions";

/** In the order in which a finding lists them. */
export const elements: readonly Element[] = [
  "units",
  "locations",
  "systems",
  "roles",
  "boundaries",
  "exclusions",
];

/** What a finding calls them. */
export const elementNames: Readonly<Record<Element, string>> = {
  units: "organisational units",
  locations: "locations",
  systems: "AI systems",
  roles: "the organisation's roles",
  boundaries: "interfaces",
  exclusions: "exclusions",
};

/** How a scope statement in one paragraph speaks of an element that has no heading of its own. */
const words: Readonly<Record<Element, RegExp>> = {
  units:
    /\b(?:departments?|teams?|(?:business|organi[sz]ational) units?|divisions?|subsidiar\w+|legal entit\w+|compan(?:y|ies)|branch(?:es)?|(?:whole|entire) (?:organi[sz]ation|group)|all (?:units|employees|staff|functions)|gmbh|ltd|limited|inc|llc|corp|abteilung\w*|unternehmen)\b/i,
  locations:
    /\b(?:sites?|offices?|locations?|headquarters?|premises|data cent(?:er|re)s?|remote(?:ly)?|worldwide|standorte?)\b/i,
  systems:
    /\b(?:AI|ML|LLM|KI|IA)[- ](?:\w+[- ])?(?:systems?|products?|services?|models?|applications?|solutions?|tools?|assistants?|agents?)\b|\bKI-?\w*systeme?\b|\binventory\b/i,
  roles:
    /\b(?:providers?|producers?|developers?|deployers?|users?|customers?|operators?|develop(?:s|ment|ing)?|provi(?:des?|sion)|deploy(?:s|ment)?|offers?|use of)\b/i,
  boundaries:
    /\b(?:boundar\w+|interfaces?|limited to|limits?|ends? (?:at|where|with)|does not (?:cover|include|apply|extend)|schnittstellen?|grenzen?)\b/i,
  exclusions:
    /\bexclu\w+|\bout of scope\b|\boutside (?:of )?(?:the|this|our) scope\b|\bnot (?:covered|included|in scope|part of)\b|\bdoes not (?:cover|include|apply|extend)\b|\bleft out\b|\bausgeschlossen\b|\bausgenommen\b/i,
};

/** Headings below which a scope statement stands. */
const statement =
  /\b(?:scope|applicab\w+|statement|purpose|introduction|overview|geltungsbereich|anwendungsbereich)\b/i;

/**
 * Whether a scope says something of an element: in a field or a section of its own, or in the scope statement. A section
 * that is there and empty is no answer, whatever the statement says.
 */
export function isSaid(record: Scope, element: Element): boolean {
  const state = record.state(element);
  if (state === "read" && !isBorrowed(record, element)) return true;
  return (state === "read" || state === "absent") && words[element].test(statementOf(record, element));
}

/**
 * Whether what was found for an element stands below the title (`AIMS scope and boundaries`), or below a heading that
 * speaks of another element (`Roles of the organisation`, found for the organisation).
 */
function isBorrowed(record: Scope, element: Element): boolean {
  const { document } = record;
  const section = sectionAt(document, record.at(element).start.offset);
  if (!section) return false;
  if (section === document.sections[0] && section.heading.value === document.title?.value) return true;
  const fits = fitOf(record, element, section.heading.value);
  return fits > 0 && elements.some((other) => fitOf(record, other, section.heading.value) > fits);
}

/** How long the longest name of an element is that stands in a heading. */
function fitOf({ kind }: Scope, element: Element, heading: string): number {
  const title = ` ${normaliseHeading(heading)} `;
  const names = kind.paths.find(({ path }) => path === element)?.names ?? [];
  return Math.max(0, ...[...names].filter((name) => title.includes(` ${name} `)).map((name) => name.length));
}

/** The element of which the heading above a place speaks; `undefined` where it speaks of none. */
export function elementAt(record: Scope, offset: number): Element | undefined {
  const around = record.document.sections
    .filter(({ range }) => range.start <= offset && offset < range.end)
    .reverse();
  for (const { heading } of around) {
    const fits = elements.map((element) => ({ element, fit: fitOf(record, element, heading.value) }));
    const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one));
    if (best.fit > 0) return best.element;
  }
  return undefined;
}

function sectionAt({ sections }: Document, offset: number): Section | undefined {
  return sections.findLast(({ range }) => range.start <= offset && offset < range.end);
}

/** What stands below the title and below headings for the scope as a whole; all of the document for what has no usual place. */
function statementOf(record: Scope, element: Element): string {
  const { sections } = record.document;
  const isAnywhere = element === "boundaries" || element === "exclusions";
  const parts = sections.filter(
    ({ heading }, index) =>
      index === 0 ||
      isAnywhere ||
      (statement.test(heading.value) && elements.every((other) => fitOf(record, other, heading.value) === 0)),
  );
  return parts.map(({ prose }) => prose.value).join("\n");
}
