import { type Html, html, type Insert } from "../html.ts";

/** What has a place of its own in the page. */
export type Target =
  | "finding"
  | "findings-of"
  | "requirement"
  | "record"
  | "document"
  | "statement"
  | "cell"
  | "month";

/**
 * The anchor of a thing by its identity: a finding by its fingerprint, the findings of a requirement and the requirement by its id, a record by its
 * reference, a document by its path. Two identities never share one.
 */
export function anchor(target: Target, identity: string): string {
  const safe = identity.replace(
    /[^A-Za-z0-9.-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${target}-${safe}`;
}

/** A link to such an anchor. Whether there is one is for the caller to know. */
export function linkTo(target: Target, identity: string, text: Insert = identity): Html {
  return html`<a href="#${anchor(target, identity)}">${text}</a>`;
}
