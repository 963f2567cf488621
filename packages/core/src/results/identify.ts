import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { Document } from "../document/document.ts";
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
      line: concealed.has(lineOf(draft))
        ? ""
        : lineAt(project.document(draft.at.path)?.document, draft.at.start.offset),
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

function lineAt(document: Document | undefined, offset: number): string {
  if (!document) return "";
  const { text } = document;
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
