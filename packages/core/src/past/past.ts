import type { Day } from "../calendar/day.ts";
import type { RecordOf } from "../extracting/record.ts";
import type { History, Revision } from "../facts/history.ts";
import type { Kind } from "../kinds/kind.ts";
import type { ProjectDocument } from "../project/project.ts";

/** The project as it was, read with the kinds and words of today. */
export interface Past {
  readonly history: History;
  /** The document that a file was after a revision; `undefined` where it was removed or cannot be read as text. */
  documentAt(revision: Revision): ProjectDocument | undefined;
  /** The document of a path as it stood at the end of a day, through renames; `undefined` where it was not there yet. */
  documentOn(path: string, day: Day): ProjectDocument | undefined;
  /** What a record said in another state of its document, or of another document; `undefined` where it was not there. */
  recordIn<K extends Kind>(
    document: ProjectDocument | undefined,
    record: RecordOf<K>,
  ): RecordOf<K> | undefined;
}
