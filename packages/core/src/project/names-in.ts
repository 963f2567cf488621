import type { Project } from "./project.ts";

/** What a project has: the paths of its documents, and what findings may be about. */
export interface NamesIn {
  readonly paths: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** Lists the paths and the subjects of a project. */
export function namesIn({ documents }: Project): NamesIn {
  return {
    paths: new Set(documents.map(({ document }) => document.path)),
    subjects: new Set(
      documents.flatMap(({ subject, records }) => [subject, ...records.map(({ ref }): string => ref)]),
    ),
  };
}
