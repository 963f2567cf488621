import type { RecordOf } from "../extracting/record.ts";
import type { History, Revision } from "../facts/history.ts";
import type { Kind } from "../kinds/kind.ts";
import type { ProjectDocument } from "../project/project.ts";
import type { Past } from "./past.ts";

/** How many documents of the past are kept read. One revision is asked for by several rules, one after the other. */
const kept = 200;

/** Where documents of the past come from. */
interface PastDocuments {
  /** Makes a document of a path and a text, as it does for the files of today. */
  readonly read: (path: string, text: string) => ProjectDocument;
  /** The document that is at a path today: where it said the same, it is not read again. */
  readonly today: (path: string) => ProjectDocument | undefined;
}

/** Makes the past of a project. */
export function createPast(history: History, { read, today }: PastDocuments): Past {
  const known = new Map<string, ProjectDocument>();
  const documentAt = (revision: Revision): ProjectDocument | undefined => {
    const key = `${revision.blob} ${revision.path}`;
    const before = known.get(key);
    if (before) return before;
    const text = history.text(revision);
    if (text === undefined) return undefined;
    const now = today(revision.path);
    if (now?.document.text === text) return now;
    const document = read(revision.path, text);
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(key, document);
    return document;
  };
  const indexes = new WeakMap<ProjectDocument, ReadonlyMap<string, RecordOf>>();
  const indexOf = (document: ProjectDocument): ReadonlyMap<string, RecordOf> => {
    const index = indexes.get(document) ?? indexRecords(document);
    indexes.set(document, index);
    return index;
  };
  return {
    history,
    documentAt,
    documentOn: (path, day) => {
      const revision = history.revisions(path).find(({ commit }) => commit.day <= day);
      return revision && documentAt(revision);
    },
    recordIn: <K extends Kind>(document: ProjectDocument | undefined, record: RecordOf<K>) =>
      // Records of one kind have the type of that kind.
      (document && indexOf(document).get(keyOf(record))) as RecordOf<Kind> as RecordOf<K> | undefined,
  };
}

/** The records of a document by kind and id; of several with one id the first. */
function indexRecords({ records }: ProjectDocument): ReadonlyMap<string, RecordOf> {
  return new Map(records.toReversed().map((record) => [keyOf(record), record]));
}

function keyOf({ kind, id }: RecordOf): string {
  return `${kind.name}\0${kind.normaliseId(id)}`;
}
