import type { Day } from "../calendar/day.ts";
import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";
import type { RecordOf } from "../extracting/record.ts";
import type { Code } from "../facts/code.ts";
import type { Facts } from "../facts/facts.ts";
import type { Kind, PathOf } from "../kinds/kind.ts";
import type { Past } from "../past/past.ts";
import type { Recognition } from "../recognising/recognition.ts";

/** A document with what the engine knows about it. */
export interface ProjectDocument {
  readonly document: Document;
  /** The kinds it holds and how each was recognised; empty where nothing recognised it. */
  readonly kinds: readonly Recognition[];
  /** The kinds that it seemed to hold and does not, with the reason. */
  readonly declined: readonly { readonly kind: Kind; readonly reason: string }[];
  /** `document:AIMS-POL-001`: its stable identity; the title or the path where it has no id. */
  readonly subject: string;
  /** `path`: its name says that it is a template. `content`: what it says does. Its records do not count. */
  readonly template: "path" | "content" | undefined;
  /** Where a skeleton's guidance on what to write still stands; such a document is a template by its `content`. */
  readonly guidance: readonly Range[];
  /** Whether something of it could not be read or has not been written yet. */
  readonly isIncomplete: boolean;
  readonly records: readonly RecordOf[];
}

/** The whole AIMS, as rules see it. */
export interface Project {
  /** The day on which the check is made. */
  readonly today: Day;
  /** What the outside world says. Rules that need a fact name it in `needs` and get it from the members below. */
  readonly facts: Facts;
  /** The AI components in the code. Where they are not known, asking ends the rule as `blocked`. */
  readonly code: Code;
  /** The project as it was. Where its history is not known, asking ends the rule as `blocked`. */
  readonly past: Past;
  /** The project before the change that is looked at. Where there is none, asking ends the rule as `blocked`. */
  readonly base: Project;
  /** Every document that was read, in order of path, templates too. */
  readonly documents: readonly ProjectDocument[];
  /** The ids of the requirements that the packs of the run bring, in their order. */
  readonly requirements: readonly string[];
  /** The records of a kind, in order of path and place. */
  records<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** The record with an id; or, where no id fits, with that name. `undefined` where there is none. */
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined;
  /** The names under which a field of a kind is looked for, normalised; the organisation's own are among them. */
  names<K extends Kind>(kind: K, path: PathOf<K>): ReadonlySet<string>;
  /** The document of a path, relative to the repository. */
  document(path: string): ProjectDocument | undefined;
  /** Whether the repository has a file or a folder at a path, read or not. */
  exists(path: string): boolean;
  /**
   * What a pure function makes of the project, worked out when it is first asked for: the organisation's risk scale,
   * an index of roles. Every rule that asks with the same function gets the same value.
   */
  derive<T>(make: (project: Project) => T): T;
}
