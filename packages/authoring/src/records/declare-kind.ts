import { applyEdits, type FileChange, type Kind, normaliseKey } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";

/** A new file that says of itself which kind it is, for one whose name and title do not; the same file where it has no place for that. */
export function declareKind(change: FileChange, kind: Kind): FileChange {
  const document = parseDocument(change.path, change.after);
  const word = kind.types[0] ?? kind.name;
  const said = document.metadata.find(({ key }) => ["kind", "type"].includes(normaliseKey(key.value)));
  const edit =
    said?.value.type === "scalar"
      ? document.writing.replace(said.value, word)
      : document.writing.addMetadata(document.data === undefined ? "Kind" : "kind", word);
  return edit ? { ...change, after: applyEdits(document.text, [edit]) } : change;
}
