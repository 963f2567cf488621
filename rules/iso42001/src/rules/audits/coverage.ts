import { clauses } from "../../catalogue/catalogue.ts";
import { annexA, controlsUnder } from "../soa/annex-a.ts";
import { findMentions } from "../soa/mention.ts";

/** What an audit looks at, as far as its scope says so by number. */
export interface Coverage {
  readonly clauses: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
  /** Whether the scope names the whole system, clauses or controls; if not, nobody can tell from the words. */
  readonly isStated: boolean;
}

const every: readonly string[] = clauses.clauses.map(({ id }) => id);
const number = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`;
const listed =
  /(?:clauses?|sections?|chapters?|cl\.|kapitel|abschnitte?|cl[aá]usulas?)\s{0,3}((?:\d{1,2}(?:\.\d{1,2}){0,2}|[\s,&/–—-]|to|through|and|bis|und)+)/gi;
const span = new RegExp(String.raw`(${number})(?:\s?(?:-|–|—|to|through|bis)\s?(${number}))?`, "g");
const dotted = /(?<![\w.-])\d{1,2}(?:\.\d{1,2}){1,2}(?![\w%]|\.\d)/g;
const whole =
  /\b(?:all|every|entire|whole|full|complete)\b[^.;]{0,40}\b(?:clauses\b(?!\s{0,3}\d)|aims\b|management system\b|standard\b|iso\/iec 42001\b(?!(?::2023)?\s{0,3}clauses)|requirements of the\b)|\bfull (?:scope|audit)\b/i;
const allControls =
  /\b(?:all|every|each)\b[^.;]{0,30}\bcontrols?\b|\bapplicable controls\b|\bannex a\b(?!\.\d)|\bcontrols (?:in force|of the (?:soa|statement))\b|\b(?:entire|whole|full|complete)\b[^.;]{0,40}\b(?:aims|management system)\b|\bfull (?:scope|audit)\b/i;

/** Reads the scope of an audit: `clauses 4 to 6, 8.1; groups A.7 and A.10`. */
export function coverageOf(scope: string): Coverage {
  const named = new Set(whole.test(scope) ? every : clausesIn(scope));
  const controls = new Set(allControls.test(scope) ? annexA.keys() : controlsIn(scope));
  return { clauses: named, controls, isStated: named.size > 0 || controls.size > 0 };
}

/** What several audits look at together. */
export function joined(coverages: readonly Coverage[]): Coverage {
  return {
    clauses: new Set(coverages.flatMap((each) => [...each.clauses])),
    controls: new Set(coverages.flatMap((each) => [...each.controls])),
    isStated: coverages.some(({ isStated }) => isStated),
  };
}

/** Whether a coverage has a clause or a control in it, by its number: `7.2`, `9.2`, `A.7.4`. */
export function covers(coverage: Coverage, id: string): boolean {
  const parts = id.startsWith("A.") ? withThoseUnder(id) : clausesUnder(id);
  const within = id.startsWith("A.") ? coverage.controls : coverage.clauses;
  return parts.length > 0 && parts.every((part) => within.has(part));
}

function clausesIn(scope: string): string[] {
  const text = scope.replace(/\b[Aa]\.\d[\d.]*/g, " ");
  const lists = [...text.matchAll(listed)].map(([, list = ""]) => list);
  if (/^[\d.,\s&–—-]+$/.test(text)) lists.push(text);
  const spans = lists.flatMap((list) =>
    [...list.matchAll(span)].flatMap(([, from = "", to]) => between(from, to)),
  );
  return [...spans, ...[...text.matchAll(dotted)].flatMap(([id]) => clausesUnder(id))];
}

function between(from: string, to: string | undefined): string[] {
  const [first, last] = [clausesUnder(from), clausesUnder(to ?? from)];
  const [start, end] = [every.indexOf(first[0] ?? ""), every.indexOf(last.at(-1) ?? "")];
  return start < 0 || end < start ? [] : every.slice(start, end + 1);
}

function clausesUnder(id: string): string[] {
  return every.filter((clause) => clause === id || clause.startsWith(`${id}.`));
}

function controlsIn(scope: string): string[] {
  return findMentions(scope)
    .filter(({ standard }) => standard === undefined || standard === "42001")
    .flatMap(({ id }) => withThoseUnder(id));
}

function withThoseUnder(id: string): string[] {
  return annexA.has(id) ? [id] : controlsUnder(id);
}
