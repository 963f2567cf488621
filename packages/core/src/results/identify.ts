import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../document/range.ts";
import type { Project } from "../project/project.ts";
import { compare } from "../text/compare.ts";
import { lineReach } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";

/** A finding with what tells it from all others. */
export interface Identified {
  readonly draft: Draft;
  /** Of the finding: of several that are alike, each has its own. */
  readonly fingerprint: string;
  /** What those have in common that are alike. */
  readonly identity: readonly string[];
  /** The line at which it begins; empty where it must not be repeated. */
  readonly line: string;
}

/** Gives findings their fingerprints, in the order of their places. */
export function identify(checks: readonly Check[], project: Project): Identified[] {
  const seen = new Map<string, number>();
  const drafts = checks.flatMap((entry) => entry.drafts).sort(byPlace);
  const concealed = new Set(drafts.filter(({ conceal }) => conceal).map(lineOf));
  return drafts.map((draft) => {
    const identity = [draft.rule.id, draft.subject, draft.messageId, draft.key];
    const count = seen.get(fingerprint(identity)) ?? 0;
    seen.set(fingerprint(identity), count + 1);
    return {
      draft,
      identity,
      fingerprint: numbered(identity, count),
      line: concealed.has(lineOf(draft)) ? "" : lineOfPlace(draft, project),
    };
  });
}

/** The fingerprint of one of several findings that are alike, counted from 0. */
export function numbered(identity: readonly string[], count: number): string {
  return fingerprint(count === 0 ? identity : [...identity, String(count)]);
}

function lineOf({ at }: Draft): string {
  return `${at.path}:${at.start.line}`;
}

/** The line of a document; of code, of which a line may hold what is secret, only what was seen there, at its column. */
function lineOfPlace({ at }: Draft, project: Project): string {
  const document = project.document(at.path)?.document;
  if (document) return lineAt(document, at.start.offset);
  const seen = project.derive(seenInCode).get(placeOf(at)) ?? "";
  const before = at.start.column - 1;
  return seen === "" || before > lineReach ? seen : " ".repeat(before) + seen;
}

/** What was seen in code, by its place; empty where no rule needed to know the code. */
function seenInCode({ facts }: Project): ReadonlyMap<string, string> {
  const { components = [], hints = [] } = facts.code ?? {};
  return new Map(
    [...components, ...hints]
      .flatMap(({ sightings }) => sightings)
      // What is told of a whole file, such as a model, is no line of it.
      .filter(({ at }) => at.end.offset > at.start.offset)
      .map(({ at, seen }) => [placeOf(at), seen.split(/[\r\n]/, 1)[0]?.slice(0, lineReach) ?? ""]),
  );
}

function placeOf({ path, start }: Span): string {
  return `${path}:${start.offset}`;
}

function lineAt({ text }: Document, offset: number): string {
  let start = offset;
  while (start > 0 && offset - start < lineReach && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && end - start < lineReach && !isLineEnd(text, end)) end++;
  return text.slice(start, end);
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function byPlace(a: Draft, b: Draft): number {
  return (
    compare(a.at.path, b.at.path) ||
    a.at.start.offset - b.at.start.offset ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.messageId, b.messageId) ||
    compare(a.message, b.message)
  );
}
