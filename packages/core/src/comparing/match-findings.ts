import type { NamesIn } from "../project/names-in.ts";
import type { Finding } from "../results/finding.ts";
import { append } from "../text/append.ts";

/** What is known of two projects besides their findings. */
export interface Matching {
  readonly base: NamesIn;
  readonly head: NamesIn;
  /** The references of records that only have another id now: the new ones by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Which finding of the base each finding is, and the findings of the base that are no longer there. */
export interface Matched {
  readonly before: ReadonlyMap<Finding, Finding>;
  readonly lost: readonly Finding[];
}

/**
 * Finds the findings that were there before, each for one of the base. Of several that are alike, those on the same text belong
 * together, so that what a change adds is not taken for what stood beside it. Then what has a new name: a record that has another id,
 * a file, the title of a document.
 * @param base in the order of their places, and so `head`.
 */
export function matchFindings(
  base: readonly Finding[],
  head: readonly Finding[],
  { base: earlier, head: now, renamed }: Matching,
): Matched {
  const before = new Map<Finding, Finding>();
  const left = new Set(base);
  const pair = (keyOfHead: Key, keyOfBase: Key = keyOfHead): void => {
    const groups = new Map<string, Finding[]>();
    for (const finding of left) {
      const key = keyOfBase(finding);
      if (key) append(groups, JSON.stringify(key), finding);
    }
    for (const group of groups.values()) group.reverse();
    for (const finding of head) {
      const key = before.has(finding) ? undefined : keyOfHead(finding);
      const found = key && groups.get(JSON.stringify(key))?.pop();
      if (!found) continue;
      before.set(finding, found);
      left.delete(found);
    }
  };
  pair((finding) => [familyOf(finding), textOf(finding), finding.at.path]);
  pair((finding) => [familyOf(finding), textOf(finding)]);
  pair((finding) => [familyOf(finding)]);
  pair(
    ({ rule, subject, message }) => [rule, subject, message],
    ({ rule, subject, message }) => {
      const after = renamed.get(subject);
      return after === undefined
        ? undefined
        : [rule, after, message.replaceAll(nameOf(subject), nameOf(after))];
    },
  );
  pair(({ content, rule, at }) => content && [rule, content, at.path]);
  pair(
    ({ content, rule }) => content && [rule, content],
    ({ content, rule, at }) => (now.paths.has(at.path) ? undefined : content && [rule, content]),
  );
  const isPassing = ({ content }: Finding): boolean => content !== undefined;
  pair(
    (finding) =>
      isPassing(finding) && !earlier.subjects.has(finding.subject) ? retitledKey(finding) : undefined,
    (finding) =>
      isPassing(finding) && !now.subjects.has(finding.subject) ? retitledKey(finding) : undefined,
  );
  return { before, lost: base.filter((finding) => left.has(finding)) };
}

type Key = (finding: Finding) => readonly string[] | "" | undefined;

function familyOf({ family, fingerprint }: Finding): string {
  return family ?? fingerprint;
}

function textOf({ line }: Finding): string {
  return line.trim().replace(/\s+/g, " ");
}

function retitledKey({ rule, at, subject }: Finding): string[] {
  return [rule, at.path, subject.slice(0, subject.indexOf(":"))];
}

function nameOf(subject: string): string {
  return subject.slice(subject.indexOf(":") + 1);
}
