import { namesIn } from "../project/names-in.ts";
import type { Project } from "../project/project.ts";
import { type Identified, numbered } from "../results/identify.ts";
import type { BaselineEntry } from "./baseline.ts";
import { contentOf } from "./content-of.ts";
import { createPool } from "./create-pool.ts";

/** Which entry each finding is known by, and the entries that no finding answers to. */
export interface Recalled {
  readonly known: ReadonlyMap<Identified, BaselineEntry>;
  readonly missing: readonly BaselineEntry[];
}

/** How many numbers are tried for one of several findings that are alike. */
const numbers = 64;

/**
 * Finds the findings that a baseline knows, each entry for one finding. First by fingerprint, whatever number one of several
 * alike findings has by now. Then, where the name of a subject may pass, by what stands there: for a file that has a new name,
 * a document that has a new title, a record without an id that has moved.
 * @param findings in the order of their places.
 */
export function recall(
  findings: readonly Identified[],
  entries: readonly BaselineEntry[],
  project: Project,
  mayPass: (subject: string) => boolean,
): Recalled {
  const pool = createPool(entries);
  const known = new Map<Identified, BaselineEntry>();
  const among = (
    candidates: Iterable<Identified>,
    find: (finding: Identified) => BaselineEntry | undefined,
  ) => {
    for (const finding of candidates) {
      const entry = known.has(finding) ? undefined : find(finding);
      if (entry) known.set(finding, entry);
    }
  };
  among(findings, (finding) => pool.take(finding.fingerprint, (entry) => isOf(entry, finding)));
  const things = new Set(pool.left().map(({ rule, subject }) => keyOf(rule, subject)));
  among(findings, (finding) => {
    if (!things.has(keyOf(finding.draft.rule.id, finding.draft.subject))) return undefined;
    for (let number = 0; number < numbers; number++) {
      const entry = pool.take(numbered(finding.identity, number), (one) => isOf(one, finding));
      if (entry) return entry;
    }
    return undefined;
  });
  const passing = findings.filter(({ draft }) => mayPass(draft.subject));
  const { paths, subjects } = namesIn(project);
  const lost = pool.left().filter(({ subject }) => mayPass(subject));
  const inPlace = pool.group(lost, ({ content, rule, path }) => content && keyOf(rule, content, path));
  const renamed = pool.group(lost, ({ content, rule, path }) =>
    paths.has(path) ? undefined : content && keyOf(rule, content),
  );
  const retitled = pool.group(lost, ({ rule, path, subject }) =>
    subjects.has(subject) ? undefined : keyOf(rule, path, kindOf(subject)),
  );
  const whatOf = (finding: Identified): string[] => [finding.draft.rule.id, contentOf(finding) ?? ""];
  among(passing, (finding) => inPlace(keyOf(...whatOf(finding), finding.draft.at.path)));
  among(passing, (finding) => renamed(keyOf(...whatOf(finding))));
  among(passing, ({ draft }) => retitled(keyOf(draft.rule.id, draft.at.path, kindOf(draft.subject))));
  return { known, missing: pool.left() };
}

/** An entry whose words are not those of its fingerprint would hide something else than it says. */
function isOf({ rule, subject }: BaselineEntry, { draft }: Identified): boolean {
  return rule === draft.rule.id && subject === draft.subject;
}

function kindOf(subject: string): string {
  return subject.slice(0, subject.indexOf(":"));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
