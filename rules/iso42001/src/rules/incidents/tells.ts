import type { Kind, PathOf, Project, Range, RecordOf } from "@aims-lint/core";

/**
 * What a document says in its text: without its headings, for a heading alone says nothing, and without the rows of registers
 * in it, which say what happened and not what is to happen.
 */
function proseOf({ document }: RecordOf, project: Project): string {
  const { sections, text, format } = document;
  if (format !== "markdown") return text;
  const rows = (project.document(document.path)?.records ?? []).filter(
    ({ kind, range }) => kind.form === "record" && range.end - range.start < text.length,
  );
  return sections.map(({ body }) => without(text, body, rows)).join("\n");
}

/**
 * Whether a document tells something: in the field or the section for it, or, where there is no such place, anywhere in words
 * that the pattern knows. A place that was left blank tells nothing.
 */
export function tells<K extends Kind>(
  record: RecordOf<K>,
  path: PathOf<K>,
  pattern: RegExp,
  project: Project,
): boolean {
  if (record.has(path)) return true;
  return record.state(path) === "absent" && pattern.test(proseOf(record, project));
}

function without(text: string, { start, end }: Range, rows: readonly { readonly range: Range }[]): string {
  let rest = "";
  let at = start;
  for (const { range } of rows) {
    if (range.start < at || range.end > end) continue;
    rest += text.slice(at, range.start);
    at = range.end;
  }
  return rest + text.slice(at, end);
}
